package oscal

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/residency"
)

// shortReports are the hard ones, those aside that are hard because of their
// length alone: nothing is cut here, and the validator reads every character
// several times.
func shortReports(t *testing.T) map[string]*residency.Report {
	all := reporttest.Hard(t)
	for name, r := range all {
		if len(r.Tenants) > 0 && len(r.Tenants[0].Name) > 10000 {
			delete(all, name)
		}
	}
	all["long"] = reporttest.Hostile(strings.Repeat("あ\u202e ", 100))
	return all
}

func TestOSCALAgainstItsSchema(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile(reporttest.Schema(t, "oscal_assessment-results_schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range shortReports(t) {
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(reporttest.Render(t, Format{}, r)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := schema.Validate(doc); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestOSCALReferences checks what OSCAL demands and its JSON Schema cannot say:
// every identifier is given to one thing, every reference leads to one of the right
// kind, and a name without a namespace is one that OSCAL defines.
func TestOSCALReferences(t *testing.T) {
	for name, r := range shortReports(t) {
		doc := readOSCAL(t, r)
		given := map[string]string{} // identifier to the list that it stands in
		walk(doc, "", func(path string, object map[string]any) {
			for _, field := range []string{"uuid", "id"} {
				if id, _ := object[field].(string); id != "" {
					if given[id] != "" {
						t.Errorf("%s: %s is given to one of %s and one of %s", name, id, given[id], path)
					}
					given[id] = path
				}
			}
		})
		lead := func(id any, to string) {
			if !strings.HasSuffix(given[id.(string)], "."+to) {
				t.Errorf("%s: %s should be one of %s, and is one of %q", name, id, to, given[id.(string)])
			}
		}
		walk(doc, "", func(path string, object map[string]any) {
			for field, to := range map[string]string{
				"actor-uuid": "assessment-assets.components", "component-uuid": "assessment-assets.components",
				"subject-uuid": "local-definitions.components", "observation-uuid": "results.observations", "risk-uuid": "results.risks",
				"target-id": "objectives-and-methods.parts", "objective-id": "objectives-and-methods.parts",
			} {
				if id, there := object[field]; there {
					lead(id, to)
				}
			}
			if href, _ := object["href"].(string); strings.HasPrefix(href, "#") {
				lead(href[1:], "back-matter.resources")
			}
			if _, own := object["ns"]; strings.HasSuffix(path, ".props") && !own && !definedByOSCAL(path, object["name"].(string)) {
				t.Errorf("%s: OSCAL defines no property %s of %s", name, object["name"], path)
			}
		})
	}
}

// definedByOSCAL says whether OSCAL defines a property, of those that are used.
func definedByOSCAL(path, name string) bool {
	switch {
	case strings.HasSuffix(path, "back-matter.resources.props"):
		return name == "type" || name == "published"
	case strings.HasSuffix(path, "risk-log.entries.props"):
		return name == "type"
	}
	return false
}

// walk visits every object with the names that lead to it.
func walk(v any, path string, visit func(path string, object map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		visit(path, v)
		for name, e := range v {
			walk(e, path+"."+name, visit)
		}
	case []any:
		for _, e := range v {
			walk(e, path, visit)
		}
	}
}

func readOSCAL(t *testing.T, r *residency.Report) map[string]any {
	t.Helper()
	var doc map[string]any
	if err := json.Unmarshal([]byte(reporttest.Render(t, Format{}, r)), &doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

func readOSCALResults(t *testing.T, r *residency.Report) assessmentResults {
	t.Helper()
	var doc document
	if err := json.Unmarshal([]byte(reporttest.Render(t, Format{}, r)), &doc); err != nil {
		t.Fatal(err)
	}
	return doc.Results
}

// TestOSCALStates compares each finding with what a platform will count.
func TestOSCALStates(t *testing.T) {
	for name, r := range reporttest.Reports(t) {
		results := readOSCALResults(t, r).Results
		if len(r.Errors) > 0 {
			if got := len(results[0].Observations); got != len(r.Errors) || len(results[0].Findings) > 0 {
				t.Errorf("%s: %d observations of %d errors, and %d findings", name, got, len(r.Errors), len(results[0].Findings))
			}
			results = results[1:]
		}
		if len(results) != len(r.Tenants) {
			t.Fatalf("%s: %d results of %d tenants", name, len(results), len(r.Tenants))
		}
		for i, tenant := range r.Tenants {
			result := results[i]
			if len(result.Findings) != len(tenant.Findings) || len(result.Observations) != len(tenant.Findings)+len(tenant.Notes) {
				t.Fatalf("%s: %d findings and %d observations of %d findings and %d notes", name,
					len(result.Findings), len(result.Observations), len(tenant.Findings), len(tenant.Notes))
			}
			risks := map[string]risk{}
			for _, risk := range result.Risks {
				risks[risk.UUID] = risk
			}
			for j, f := range tenant.Findings {
				finding := result.Findings[j]
				got := finding.Target.Status.State + " " + finding.Target.Status.Reason
				if finding.Target.Implementation.State != "" {
					got += " " + finding.Target.Implementation.State
				}
				if len(finding.Risks) > 0 {
					risk := risks[finding.Risks[0].UUID]
					got += ", " + risk.Status + " " + risk.Deadline
				}
				if want := wantedState(&f); got != want {
					t.Errorf("%s: %s is %q, want %q", name, f.ID, got, want)
				}
				if got := len(result.Observations[j].Evidence); got != len(f.Facts) {
					t.Errorf("%s: %s has %d facts and evidence of %d", name, f.ID, len(f.Facts), got)
				}
			}
		}
	}
}

func wantedState(f *residency.Finding) string {
	state := map[residency.Verdict]string{
		residency.Met: "satisfied pass", residency.NotApplicable: "satisfied other not-applicable",
		residency.Violated: "not-satisfied fail", residency.Unknown: "not-satisfied other",
	}[f.Verdict]
	switch {
	case f.Verdict == residency.Met || f.Verdict == residency.NotApplicable:
		return state
	case f.Waiver != nil:
		return state + ", deviation-approved " + timeOf(f.Waiver.Expires, "23:59:59")
	}
	return state + ", open "
}

// TestOSCALIdentifiers follows a report to its next run, on another day and with
// another verdict: what is the same thing has the same identifier.
func TestOSCALIdentifiers(t *testing.T) {
	before, after := readOSCALResults(t, reporttest.Reports(t)["japan"]), func() assessmentResults {
		r := reporttest.Reports(t)["japan"]
		r.AsOf = "2027-01-01"
		r.Tenants[0].Findings[0].Verdict = residency.Violated
		return readOSCALResults(t, r)
	}()
	if before.UUID == after.UUID || before.Results[0].UUID == after.Results[0].UUID {
		t.Error("another content has the same identifier")
	}
	for i, finding := range before.Results[0].Findings {
		next := after.Results[0].Findings[i]
		if finding.UUID != next.UUID || finding.Observations[0] != next.Observations[0] {
			t.Errorf("%s has another identifier in the next run", finding.Title)
		}
	}
	if got := after.Metadata.LastModified; got != "2027-01-01T00:00:00Z" {
		t.Errorf("last modified %s", got)
	}
}

// TestOSCALObjectives has two tenants with one requirement id that mean
// different things by it.
func TestOSCALObjectives(t *testing.T) {
	var r residency.Report
	for _, place := range []string{"JP", "DE", "JP"} {
		r.Tenants = append(r.Tenants, residency.Tenant{Name: place, Findings: []residency.Finding{{
			Verdict: residency.Met, Requirement: residency.RequirementRef{ID: "R"}, Activity: residency.Storage, Allowed: []string{place},
		}}})
	}
	doc := readOSCALResults(t, &r)
	var got []string
	for _, result := range doc.Results {
		got = append(got, result.Findings[0].Target.ID)
	}
	if want := []string{"R.storage", "R.storage-2", "R.storage"}; !slices.Equal(got, want) {
		t.Errorf("objectives %q, want %q", got, want)
	}
	if n := len(doc.Local.Objectives); n != 1 {
		t.Errorf("%d controls", n)
	}
}

func TestToken(t *testing.T) {
	valid := regexp.MustCompile(`^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$`)
	seen := map[string]string{}
	for _, word := range []string{"JP-1", "保管-1", "_x", "", "1", "_1", "-a", ".a", "a b", "a_b", "a/b", "\xff", "\u0301", "٣", strings.Repeat("あ", 100), strings.Repeat("あ", 101)} {
		got := token(word)
		if !valid.MatchString(got) || len(got) > 100 {
			t.Errorf("token(%q) = %q", word, got)
		}
		if other, twice := seen[got]; twice {
			t.Errorf("%q and %q are both %q", other, word, got)
		}
		seen[got] = word
	}
	for _, word := range []string{"JP-1", "保管-1", "_x"} {
		if got := token(word); got != word {
			t.Errorf("token(%q) = %q", word, got)
		}
	}
}

func TestMarkup(t *testing.T) {
	for text, want := range map[string]string{
		"AT&T: 5 > 3, data_locations #1": "AT&T: 5 > 3, data_locations #1",
		"[x](javascript:alert(1))":       `\[x\](javascript:alert(1))`,
		"<b>&lt;&#60;":                   `\<b>\&lt;\&#60;`,
		"*a* _b_ `c` ~d~ ^e^ \\":         "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\^e\\^ \\\\",
		"{{ insert: param, x }}":         `\{\{ insert: param, x \}\}`,
		"# heading":                      `\# heading`, "- item": `\- item`, "1. item": `1\. item`, "> quote": `\> quote`,
	} {
		if got := markup(text); got != want {
			t.Errorf("markup(%q) = %q, want %q", text, got, want)
		}
	}
}
