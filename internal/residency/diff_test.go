package residency

import (
	"testing"
)

func finding(verdict Verdict, outside ...string) *Finding {
	return &Finding{
		ID: "R/a.b/storage", Verdict: verdict, Outside: outside, Documented: outside,
		Requirement: RequirementRef{ID: "R"}, Feature: FeatureRef{ID: "a.b"}, Activity: Storage,
	}
}

func waived(f *Finding) *Finding {
	f.Waiver = &AppliedWaiver{Reason: "r", ApprovedBy: "a", Expires: "2027-01-01"}
	return f
}

func caused(f *Finding, cause Cause) *Finding {
	f.Cause = &cause
	return f
}

func TestWhatBecameOfAFinding(t *testing.T) {
	reread := finding(Violated, "US")
	reread.Facts = []Fact{{ID: "a.b/x", Decides: true, Claim: "c", Places: []string{"US"}, Citations: []Citation{{Title: "t"}}}}
	reworded := finding(Violated, "US")
	reworded.Facts = []Fact{{ID: "a.b/x", Decides: true, Claim: "another", Places: []string{"US"}}}
	for name, c := range map[string]struct {
		old, now *Finding
		kind     DiffKind
		fails    bool
	}{
		"new and violated":                     {nil, finding(Violated, "US"), DiffNew, true},
		"new and met":                          {nil, finding(Met), DiffNew, false},
		"new and waived":                       {nil, waived(finding(Violated, "US")), DiffNew, false},
		"unknown became violated":              {finding(Unknown), finding(Violated, "US"), DiffWorse, true},
		"violated became unknown":              {finding(Violated, "US"), finding(Unknown), DiffBetter, false},
		"a place more":                         {finding(Violated, "US"), finding(Violated, "FR", "US"), DiffWorse, true},
		"another place":                        {finding(Violated, "US"), finding(Violated, "FR"), DiffWorse, true},
		"a place less":                         {finding(Violated, "FR", "US"), finding(Violated, "US"), DiffBetter, false},
		"from anywhere to a place":             {finding(Violated, "global"), finding(Violated, "US"), DiffBetter, false},
		"from a place to anywhere":             {finding(Violated, "US"), finding(Violated, "global"), DiffWorse, true},
		"places in another order":              {finding(Violated, "FR", "US"), finding(Violated, "US", "FR"), DiffSame, false},
		"an unknown that would be outside":     {finding(Unknown), finding(Unknown, "US"), DiffWorse, true},
		"a place more under a waiver":          {waived(finding(Violated, "US")), waived(finding(Violated, "FR", "US")), DiffWorse, false},
		"the waiver is gone":                   {waived(finding(Violated, "US")), finding(Violated, "US"), DiffWorse, true},
		"now waived":                           {finding(Violated, "US"), waived(finding(Violated, "US")), DiffBetter, false},
		"waived, now met":                      {waived(finding(Violated, "US")), finding(Met), DiffBetter, false},
		"another cause":                        {caused(finding(Unknown), General), caused(finding(Unknown), Undocumented), DiffChanged, false},
		"not stored, now stored where allowed": {finding(NotApplicable), finding(Met), DiffChanged, false},
		"the fact says something else":         {reread, reworded, DiffChanged, false},
	} {
		t.Run(name, func(t *testing.T) {
			d := compareFinding(c.old, c.now)
			if d.Kind != c.kind || d.Fails != c.fails {
				t.Errorf("%s, fails %v; want %s, %v", d.Kind, d.Fails, c.kind, c.fails)
			}
		})
	}
}

func TestWhenABaselineStandsForAFinding(t *testing.T) {
	inside := finding(Violated, "US")
	inside.Documented = []string{"JP", "US"}
	for name, c := range map[string]struct {
		old, now *Finding
		want     BaselineState
	}{
		"the same":                  {finding(Violated, "US"), finding(Violated, "US"), BaselineKnown},
		"none":                      {nil, finding(Violated, "US"), BaselineNew},
		"met there":                 {finding(Met), finding(Violated, "US"), BaselineNew},
		"worse":                     {finding(Unknown), finding(Violated, "US"), BaselineChanged},
		"better but not met":        {finding(Violated, "US"), finding(Unknown), BaselineChanged},
		"a place more":              {finding(Violated, "US"), finding(Violated, "FR", "US"), BaselineChanged},
		"a place less":              {finding(Violated, "FR", "US"), finding(Violated, "US"), BaselineChanged},
		"another place inside":      {finding(Violated, "US"), inside, BaselineChanged},
		"another cause":             {caused(finding(Unknown), General), caused(finding(Unknown), Undocumented), BaselineChanged},
		"accepted there for a time": {waived(finding(Violated, "US")), finding(Violated, "US"), BaselineChanged},
	} {
		t.Run(name, func(t *testing.T) {
			if got := stateAgainst(c.old, c.now); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func TestFindingsAreMatchedByTodaysFeature(t *testing.T) {
	old, now := finding(Violated, "US"), finding(Violated, "US")
	old.Feature.ID, old.ID = "a.former", "R/a.former/storage"
	before := &Report{Tenants: []Tenant{{Name: "A", Findings: []Finding{*old}}}}
	after := &Report{Tenants: []Tenant{{Name: "A", Findings: []Finding{*now}}}}
	present := func(id string) string { return map[string]string{"a.former": "a.b", "a.b": "a.b"}[id] }
	if d := Compare(before, after, present); d.Summary != (DiffSummary{Same: 1}) {
		t.Errorf("summary %+v, want the same", d.Summary)
	}
	after.HoldAgainst(before, "b.json", present)
	if got := after.Tenants[0].Findings[0].Baseline; got != BaselineKnown {
		t.Errorf("baseline %s, want known", got)
	}
}
