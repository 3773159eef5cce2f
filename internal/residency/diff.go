package residency

import (
	"slices"
	"strings"
)

// DiffVersion is the version of the JSON of a Diff. It changes as that of a
// report does.
const DiffVersion = 1

// Diff is what differs between two reports. It compares what two runs said and
// judges nothing anew: every verdict in it is one that the policies reached.
type Diff struct {
	DiffVersion int          `json:"diff_version"`
	Old         DiffSide     `json:"old"`
	New         DiffSide     `json:"new"`
	Fails       bool         `json:"fails"` // some change is new or worse exposure
	Summary     DiffSummary  `json:"summary"`
	Matrix      []MatrixCell `json:"matrix"`          // worst states first, pairs that do not occur left out
	Tenants     []TenantDiff `json:"tenants"`         // those in which anything differs, in the order of New
	Facts       *FactsDiff   `json:"facts,omitempty"` // where each side has policies of its own
}

// DiffSide is one of the two reports.
type DiffSide struct {
	Name    string   `json:"name"` // of what was judged or read
	AsOf    string   `json:"as_of"`
	Policy  Policy   `json:"policy"`
	Verdict *Verdict `json:"verdict"`
	Summary Summary  `json:"summary"`
}

// DiffSummary counts findings by what became of them.
type DiffSummary struct {
	Worse     int `json:"worse"`
	New       int `json:"new"`
	Better    int `json:"better"`
	NewlyRead int `json:"newly_read"`
	Gone      int `json:"gone"`
	Changed   int `json:"changed"`
	Same      int `json:"same"`
}

// MatrixCell counts the findings that had one state and have another.
type MatrixCell struct {
	Old      State `json:"old"`
	New      State `json:"new"`
	Findings int   `json:"findings"`
}

// State is the verdict of a finding as a gate sees it.
type State string

// The states that are no verdicts.
const (
	Waived State = "waived"
	Absent State = "absent" // there is no such finding
)

// States lists every state, worst first.
func States() []State {
	return []State{State(Violated), State(Unknown), Waived, State(Met), State(NotApplicable), Absent}
}

// State is the verdict of the finding, or that it is waived or absent.
func (f *Finding) State() State {
	switch {
	case f == nil:
		return Absent
	case f.Waiver != nil:
		return Waived
	}
	return State(f.Verdict)
}

// rank orders states, the worst first. Data that is where it may be is no worse
// than none.
func (s State) rank() int {
	if s == State(NotApplicable) {
		s = State(Met)
	}
	return slices.Index(States(), s)
}

// TenantDiff is the part of a diff that speaks of one tenant.
type TenantDiff struct {
	Name    string        `json:"name"`
	Country string        `json:"country"`
	Old     *TenantSide   `json:"old"` // null for a tenant that is new
	New     *TenantSide   `json:"new"` // null for one that is gone
	Changes []FindingDiff `json:"changes"`
}

// TenantSide is a tenant in one of the two reports.
type TenantSide struct {
	File     string  `json:"file"`
	Document int     `json:"document"`
	Verdict  Verdict `json:"verdict"`
	Summary  Summary `json:"summary"`
}

// FindingDiff is what became of one finding.
type FindingDiff struct {
	ID      string   `json:"id"`
	Kind    DiffKind `json:"kind"`
	Fails   bool     `json:"fails"`   // new or worse exposure that nobody accepted
	Differs []string `json:"differs"` // names of the fields that do, of a finding that both have
	Old     *Finding `json:"old"`     // null for a finding that is new
	New     *Finding `json:"new"`     // null for one that is gone
}

// DiffKind is what became of a finding.
type DiffKind string

// The kinds, in the order in which readers want them.
const (
	DiffWorse     DiffKind = "worse"      // a worse state, or data outside in a place where it was not
	DiffNew       DiffKind = "new"        // no such finding before
	DiffBetter    DiffKind = "better"     // a better state, or outside in fewer places
	DiffNewlyRead DiffKind = "newly_read" // another state because an undated source was read in between
	DiffGone      DiffKind = "gone"       // no such finding any more
	DiffChanged   DiffKind = "changed"    // the same state for other reasons
	DiffSame      DiffKind = "same"
)

// DiffKinds lists the kinds of change in the order in which readers want them.
func DiffKinds() []DiffKind {
	return []DiffKind{DiffWorse, DiffNew, DiffNewlyRead, DiffBetter, DiffGone, DiffChanged}
}

// Compare says what differs between two reports. Findings are matched by their ids,
// where present is the id that a feature has today.
func Compare(before, now *Report, present func(id string) string) *Diff {
	d := &Diff{DiffVersion: DiffVersion, Old: side(before), New: side(now), Tenants: []TenantDiff{}}
	cells := map[[2]State]int{}
	for _, pair := range pairTenants(before.Tenants, now.Tenants) {
		tenant := TenantDiff{Old: tenantSide(pair.old), New: tenantSide(pair.new), Changes: []FindingDiff{}}
		tenant.Name, tenant.Country = pair.named()
		for _, change := range compareFindings(pair, now.AsOf, present) {
			cells[[2]State{change.Old.State(), change.New.State()}]++
			d.Summary.count(change.Kind)
			d.Fails = d.Fails || change.Fails
			if change.Kind != DiffSame {
				tenant.Changes = append(tenant.Changes, change)
			}
		}
		if len(tenant.Changes) > 0 || pair.old == nil || pair.new == nil {
			d.Tenants = append(d.Tenants, tenant)
		}
	}
	d.Matrix = matrix(cells)
	return d
}

func side(r *Report) DiffSide {
	return DiffSide{AsOf: r.AsOf, Policy: r.Policy, Verdict: r.Verdict, Summary: r.Summary}
}

func tenantSide(t *Tenant) *TenantSide {
	if t == nil {
		return nil
	}
	return &TenantSide{t.File, t.Document, t.Verdict, t.Summary}
}

func (s *DiffSummary) count(kind DiffKind) {
	*map[DiffKind]*int{
		DiffWorse: &s.Worse, DiffNew: &s.New, DiffBetter: &s.Better, DiffNewlyRead: &s.NewlyRead,
		DiffGone: &s.Gone, DiffChanged: &s.Changed, DiffSame: &s.Same,
	}[kind]++
}

func matrix(cells map[[2]State]int) []MatrixCell {
	all := []MatrixCell{}
	for _, old := range States() {
		for _, now := range States() {
			if n := cells[[2]State{old, now}]; n > 0 {
				all = append(all, MatrixCell{old, now, n})
			}
		}
	}
	return all
}

// compareFindings says what became of each finding of a tenant: those of now in
// their order, then those that are gone.
func compareFindings(pair tenantPair, asOf string, present func(string) string) []FindingDiff {
	before := findingsByKey(pair.old, present)
	var all []FindingDiff
	if pair.new != nil {
		for i := range pair.new.Findings {
			now := &pair.new.Findings[i]
			key := keyOf(now, present)
			all = append(all, compareFinding(before[key], now, asOf))
			delete(before, key)
		}
	}
	if pair.old != nil {
		for i := range pair.old.Findings {
			old := &pair.old.Findings[i]
			if before[keyOf(old, present)] == old {
				all = append(all, FindingDiff{ID: old.ID, Kind: DiffGone, Differs: []string{}, Old: old})
			}
		}
	}
	return all
}

// keyOf is the id of a finding, with the id that its feature has today.
func keyOf(f *Finding, present func(string) string) string {
	today := present(f.Feature.ID)
	if today == f.Feature.ID {
		return f.ID
	}
	return strings.Replace(f.ID, "/"+f.Feature.ID, "/"+today, 1)
}

func findingsByKey(t *Tenant, present func(string) string) map[string]*Finding {
	all := map[string]*Finding{}
	if t != nil {
		for i := range t.Findings {
			all[keyOf(&t.Findings[i], present)] = &t.Findings[i]
		}
	}
	return all
}

func compareFinding(old, now *Finding, asOf string) FindingDiff {
	d := FindingDiff{ID: now.ID, Kind: DiffNew, Differs: []string{}, Old: old, New: now}
	if old != nil {
		d.Differs = differing(old, now)
		d.Kind = kindOf(old, now, len(d.Differs) > 0)
		if d.Kind != DiffSame && newlyKnown(old, now, asOf) {
			d.Kind = DiffNewlyRead
		}
	}
	exposed := now.Waiver == nil && (now.Verdict == Violated || now.Verdict == Unknown)
	d.Fails = exposed && (d.Kind == DiffNew || d.Kind == DiffWorse)
	return d
}

// newlyKnown says whether a finding differs for no other reason than that undated
// sources were read between the two days: every fact that decides now and did not
// rests on one, and nothing else was asked or accepted.
func newlyKnown(old, now *Finding, asOf string) bool {
	if old.KnownFrom == nil || *old.KnownFrom > asOf ||
		!sameSet(old.Allowed, now.Allowed) || !sameSet(old.Forbidden, now.Forbidden) || !sameWaiver(old.Waiver, now.Waiver) {
		return false
	}
	added := DecidingOnly(now.Facts, old.Facts)
	return len(added) > 0 && !slices.ContainsFunc(added, func(f Fact) bool {
		if len(f.Citations) == 0 {
			return true
		}
		first := f.Citations[0]
		return first.Dated != nil || first.Read == nil || *first.Read < *old.KnownFrom || *first.Read > asOf
	})
}

// kindOf goes by the state, and where that is the same by the places outside.
func kindOf(old, now *Finding, differs bool) DiffKind {
	was, is := old.State().rank(), now.State().rank()
	switch {
	case is < was:
		return DiffWorse
	case is > was:
		return DiffBetter
	case addsTo(old.Outside, now.Outside), addsCountries(old, now):
		return DiffWorse
	case addsTo(now.Outside, old.Outside), addsCountries(now, old):
		return DiffBetter
	case differs:
		return DiffChanged
	}
	return DiffSame
}

// addsTo reports whether some place was not named before. Places are compared as
// the documents name them: one that another comprises is another claim. Only what
// was anywhere cannot grow.
func addsTo(before, now []string) bool {
	return !slices.Contains(before, "global") && slices.ContainsFunc(now, func(place string) bool {
		return !slices.Contains(before, place)
	})
}

// addsCountries reports whether what was named before has come to reach into another
// country, as where a vendor adds one to a geography. An old report need not say which.
func addsCountries(before, now *Finding) bool {
	return len(before.OutsideCountries) > 0 && !slices.Contains(before.Outside, "global") &&
		slices.ContainsFunc(now.OutsideCountries, func(country string) bool { return !slices.Contains(before.OutsideCountries, country) })
}

// differing names the fields in which two findings differ, as JSON calls them.
// What changes nothing of the answer, such as the day on which a source was last
// read, is left out.
func differing(old, now *Finding) []string {
	names := []string{}
	for _, field := range []struct {
		name string
		same bool
	}{
		{"verdict", old.Verdict == now.Verdict},
		{"severity", old.Severity == now.Severity},
		{"allowed", sameSet(old.Allowed, now.Allowed)},
		{"forbidden", sameSet(old.Forbidden, now.Forbidden)},
		{"documented", sameSet(old.Documented, now.Documented)},
		{"outside", sameSet(old.Outside, now.Outside)},
		{"outside_countries", old.OutsideCountries == nil || sameSet(old.OutsideCountries, now.OutsideCountries)},
		{"disputed", old.Disputed == now.Disputed},
		{"cause", sameCause(old.Cause, now.Cause)},
		{"needs", sameSet(old.Needs, now.Needs)},
		{"facts", sameFacts(old.Facts, now.Facts)},
		{"waiver", sameWaiver(old.Waiver, now.Waiver)},
	} {
		if !field.same {
			names = append(names, field.name)
		}
	}
	return names
}

func sameSet(a, b []string) bool {
	subset := func(a, b []string) bool {
		return !slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
	}
	return subset(a, b) && subset(b, a)
}

func sameCause(a, b *Cause) bool { return a == b || a != nil && b != nil && *a == *b }

func sameWaiver(a, b *AppliedWaiver) bool { return a == b || a != nil && b != nil && *a == *b }

func sameFacts(a, b []Fact) bool {
	return len(DecidingOnly(a, b)) == 0 && len(DecidingOnly(b, a)) == 0
}

// DecidingOnly are the facts that decide here, and there do not or say something
// else.
func DecidingOnly(here, there []Fact) []Fact {
	var only []Fact
	for _, fact := range here {
		same := func(other Fact) bool {
			return other.Decides && other.ID == fact.ID && other.Claim == fact.Claim && sameSet(other.Places, fact.Places)
		}
		if fact.Decides && !slices.ContainsFunc(there, same) {
			only = append(only, fact)
		}
	}
	return only
}
