package wording_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// acme is a finding on a feature of one vendor.
func acme(requirement, feature string, v residency.Verdict, allowed, outside []string) residency.Finding {
	return residency.Finding{
		ID: requirement + "/acme." + feature + "/storage", Verdict: v, Activity: residency.Storage, Severity: residency.High,
		Requirement: residency.RequirementRef{ID: requirement}, Allowed: allowed, Documented: outside, Outside: outside,
		Feature: residency.FeatureRef{ID: "acme." + feature, Name: strings.ToUpper(feature), Product: "Acme"},
	}
}

func TestStepsAreToldByWhoTakesThem(t *testing.T) {
	cause := residency.Undocumented
	tenant := &residency.Tenant{Country: "JP", Findings: []residency.Finding{
		acme("R", "a", residency.Unknown, []string{"JP"}, nil), acme("R", "b", residency.Unknown, []string{"JP"}, nil),
		acme("R", "c", residency.Violated, []string{"JP"}, []string{"US"}), acme("R", "d", residency.Violated, []string{"JP"}, []string{"US"}),
	}}
	tenant.NextSteps = []residency.NextStep{
		{Do: residency.StepWaive, Settles: []string{"R/acme.c/storage"}},
		{Do: residency.StepAskVendor, Cause: &cause, Settles: []string{"R/acme.a/storage"}},
		{Do: residency.StepAskVendor, Cause: &cause, Settles: []string{"R/acme.b/storage"}},
		{Do: residency.StepChange, Changes: residency.Alternative{{Pointer: "/features/3/options/region", Value: "japaneast"}}, Settles: []string{"R/acme.d/storage"}},
	}
	code := func(s string) string { return "<" + s + ">" }
	var got []string
	for _, g := range wording.Steps(tenant, code, wording.AsIs) {
		got = append(got, g.Said)
		for _, item := range g.Steps {
			got = append(got, item.Said+", "+item.Settles)
		}
		if g.Letter != nil {
			got = append(got, g.Letter.Questions...)
		}
	}
	want := []string{
		"Change, in the product and in the tenant document", "D: <options.region> = <japaneast>, settles <R/acme.d/storage>",
		"Ask Acme", "A, settles <R/acme.a/storage>", "B, settles <R/acme.b/storage>",
		"In which countries do you store customer data of A and B (Acme)? We found no document of yours that says so. We need it to be only in: Japan.",
		"Decide: use something else, change the requirement, or accept it with residency-check waive FINDING-ID FILE", "C, settles <R/acme.c/storage>",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A question is sent as it is: it is not cut as what is only shown.
func TestQuestionsAreWhole(t *testing.T) {
	r := reporttest.Reports(t)["steps"]
	long := strings.Repeat("Where is it? ", 100)
	for i := range r.Tenants[0].NextSteps {
		r.Tenants[0].NextSteps[i].Question = long
	}
	shown := wording.Cleaned(r)
	wording.RestoreQuestions(shown, r)
	if got := shown.Tenants[0].NextSteps[0].Question; got != long {
		t.Errorf("%d of %d characters", len(got), len(long))
	}
}

func TestDeciding(t *testing.T) {
	mfa := acme("R", "a", residency.Violated, []string{"JP"}, []string{"US"})
	processed := mfa
	processed.ID, processed.Activity, processed.Outside = "R/acme.a/processing", residency.Processing, []string{"global"}
	undocumented := residency.Undocumented
	open := acme("R", "b", residency.Unknown, []string{"JP"}, nil)
	open.Cause = &undocumented
	for _, c := range []struct {
		name     string
		findings []residency.Finding
		want     []string
	}{
		{"violated", []residency.Finding{mfa, processed, open}, []string{
			"Data of A is stored in the United States, and is processed in any country of the world; allowed: Japan.",
			"No document that was read settles where all data of B is."}},
		{"one place for both", []residency.Finding{mfa, {ID: "R/acme.a/processing", Verdict: residency.Violated, Activity: residency.Processing,
			Feature: mfa.Feature, Requirement: mfa.Requirement, Allowed: []string{"JP"}, Outside: []string{"US"}}}, []string{
			"Data of A is stored and processed in the United States; allowed: Japan."}},
		{"met", []residency.Finding{acme("R", "a", residency.Met, []string{"JP"}, nil)}, []string{
			"All data is documented to be only where the requirements allow it."}},
	} {
		var got []string
		for _, reason := range wording.Deciding(&residency.Tenant{Findings: c.findings}) {
			got = append(got, reason.Said)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestNoMoreThanFiveReasonsDecide(t *testing.T) {
	var findings []residency.Finding
	for _, feature := range strings.Fields("a b c d e f g") {
		f := acme("R", feature, residency.Violated, []string{"JP"}, []string{"US"})
		f.Outside = []string{strings.ToUpper(feature + feature)}
		findings = append(findings, f)
	}
	reasons := wording.Deciding(&residency.Tenant{Findings: findings})
	if len(reasons) != 5 || reasons[4].Said != "And 3 more like these." {
		t.Errorf("%d reasons, the last: %q", len(reasons), reasons[len(reasons)-1].Said)
	}
}

// A stricter requirement of the same verdict, by the same facts, says all of a wider one.
func TestImplied(t *testing.T) {
	us := []string{"US"}
	for _, c := range []struct {
		name     string
		findings []residency.Finding
		want     []string // the requirement that implies each
	}{
		{"the stricter one, though it comes last", []residency.Finding{acme("EEA", "a", residency.Violated, []string{"eea"}, us), acme("EU", "a", residency.Violated, []string{"eu"}, us)}, []string{"EU", ""}},
		{"of equal ones the first", []residency.Finding{acme("A", "a", residency.Violated, []string{"eu"}, us), acme("B", "a", residency.Violated, []string{"eu"}, us)}, []string{"", "A"}},
		{"of three the strictest", []residency.Finding{acme("EEA", "a", residency.Violated, []string{"eea"}, us), acme("EU", "a", residency.Violated, []string{"eu"}, us), acme("DE", "a", residency.Violated, []string{"DE"}, us)}, []string{"DE", "DE", ""}},
		{"another verdict", []residency.Finding{acme("EEA", "a", residency.Met, []string{"eea"}, us), acme("EU", "a", residency.Violated, []string{"eu"}, us)}, []string{"", ""}},
		{"neither holds the other", []residency.Finding{acme("JP", "a", residency.Violated, []string{"JP"}, us), acme("EU", "a", residency.Violated, []string{"eu"}, us)}, []string{"", ""}},
		{"another feature", []residency.Finding{acme("EEA", "a", residency.Violated, []string{"eea"}, us), acme("EU", "b", residency.Violated, []string{"eu"}, us)}, []string{"", ""}},
	} {
		tenant := &residency.Tenant{Findings: c.findings}
		implied := wording.ImpliedOf(tenant)
		var got []string
		for i := range tenant.Findings {
			got = append(got, implied.By(&tenant.Findings[i]))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestSectionsAreNamedOnce(t *testing.T) {
	one, both := "Why is it global?", "Where is it?; Why is it global?"
	cite := func(section *string) residency.Fact {
		return residency.Fact{Citations: []residency.Citation{{Section: section}}}
	}
	if diff := cmp.Diff([]string{"Why is it global?", "Where is it?"}, wording.Sections([]residency.Fact{cite(&one), cite(&both)})); diff != "" {
		t.Error(diff)
	}
}
