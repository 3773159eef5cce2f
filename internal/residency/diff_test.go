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

// A change that a reading alone explains is no worse exposure; one with any other
// reason beside it is.
func TestNewlyRead(t *testing.T) {
	text := func(s string) *string { return &s }
	rests := func(dated, read string) Fact {
		c := Citation{Title: "t", Read: text(read)}
		if dated != "" {
			c.Dated = text(dated)
		}
		return Fact{ID: "a.b/" + dated + read, Decides: true, Claim: "c", Places: []string{"US"}, Citations: []Citation{c}}
	}
	before := func(knownFrom string) *Finding {
		f := finding(Met)
		f.Allowed, f.Facts = []string{"JP"}, []Fact{rests("2020-01-01", "2026-11-01")}
		if knownFrom != "" {
			f.KnownFrom = text(knownFrom)
		}
		return f
	}
	now := func(facts ...Fact) *Finding {
		f := finding(Violated, "US")
		f.Allowed, f.Facts = []string{"JP"}, append(facts, rests("2020-01-01", "2026-11-01"))
		return f
	}
	read := rests("", "2026-11-25")
	elsewhere := now(read)
	elsewhere.Allowed = []string{"DE"}
	accepted := waived(before("2026-11-25"))
	for name, c := range map[string]struct {
		old, now *Finding
		kind     DiffKind
	}{
		"a source was read in between":         {before("2026-11-25"), now(read), DiffNewlyRead},
		"nothing was to be read":               {before(""), now(read), DiffWorse},
		"it is read after the second day":      {before("2026-12-25"), now(rests("", "2026-12-25")), DiffWorse},
		"a dated source says so, too":          {before("2026-11-25"), now(read, rests("2026-11-26", "2026-11-26")), DiffWorse},
		"what was read before decides now":     {before("2026-11-25"), now(rests("", "2026-11-02")), DiffWorse},
		"the requirement is another":           {before("2026-11-25"), elsewhere, DiffWorse},
		"the waiver is gone":                   {accepted, now(read), DiffWorse},
		"no further fact decides":              {before("2026-11-25"), now(), DiffWorse},
		"read in between, and the same places": {now(rests("2021-01-01", "2026-11-01")), now(read), DiffChanged},
	} {
		t.Run(name, func(t *testing.T) {
			d := compareFinding(c.old, c.now, "2026-11-30")
			if d.Kind != c.kind || d.Fails != (c.kind == DiffWorse) {
				t.Errorf("%s, fails %v; want %s", d.Kind, d.Fails, c.kind)
			}
		})
	}
}

// reaching is a finding on a geography of which some countries are outside.
func reaching(countries ...string) *Finding {
	f := finding(Violated, "eu")
	f.OutsideCountries = countries
	return f
}

func anywhere(countries ...string) *Finding {
	f := finding(Violated, "global")
	f.OutsideCountries = countries
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
		"the same place, a country more":       {reaching("CY"), reaching("CY", "FR"), DiffWorse, true},
		"the same place, a country less":       {reaching("CY", "FR"), reaching("CY"), DiffBetter, false},
		"nobody said which countries":          {finding(Violated, "eu"), reaching("CY"), DiffSame, false},
		"anywhere, and less is allowed":        {anywhere("US"), anywhere("FR", "US"), DiffChanged, false},
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
			d := compareFinding(c.old, c.now, "2026-11-30")
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
		"a country more":            {reaching("CY"), reaching("CY", "FR"), BaselineChanged},
		"nobody said which":         {finding(Violated, "eu"), reaching("CY"), BaselineKnown},
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
