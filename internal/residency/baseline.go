package residency

// Baseline is the earlier report that a run is held against.
type Baseline struct {
	File string `json:"file"`
	AsOf string `json:"as_of"`
}

// BaselineState is how a violated or unknown finding stands to a baseline.
type BaselineState string

// The states. Only what is known fails nothing.
const (
	BaselineKnown   BaselineState = "known"   // there it is the same
	BaselineChanged BaselineState = "changed" // there it is another, or waived
	BaselineNew     BaselineState = "new"     // there is none
)

// HoldAgainst marks each violated and unknown finding by how it stands to an
// earlier report, and notes what of that no longer occurs. Findings are matched as
// Compare does.
//
// This compares two reports rather than judging a tenant, and so it is no rule of
// the policies: no verdict, count or waiver turns on it, and what they say of a
// document stays the same in every tool. Like --fail-on, it only tells the exit
// status which findings matter today.
func (r *Report) HoldAgainst(baseline *Report, file string, present func(id string) string) {
	r.Baseline = &Baseline{File: file, AsOf: baseline.AsOf}
	for i, old := range matchTenants(baseline.Tenants, r.Tenants) {
		r.Tenants[i].holdAgainst(old, present)
	}
}

// holdAgainst marks the findings of a tenant by an earlier report on it; nil where
// there is none.
func (t *Tenant) holdAgainst(old *Tenant, present func(id string) string) {
	before := findingsByKey(old, present)
	for j := range t.Findings {
		finding := &t.Findings[j]
		if finding.IsKnown() {
			continue // before a plan, which needs no baseline
		}
		if finding.isOpen() {
			finding.Baseline = stateAgainst(before[keyOf(finding, present)], finding)
		}
		if finding.IsKnown() {
			finding.Next = nil
			t.Summary.Known++
		}
	}
	if old != nil {
		t.Notes = append(t.Notes, fixed(old, t, present)...)
	}
}

// StreamedBaseline is an earlier report that reports on single tenants are held against,
// as they come.
type StreamedBaseline struct {
	Baseline
	byID, byPlace map[string]*Tenant
}

// NewStreamedBaseline readies an earlier report. While nobody knows which tenants are
// still to come, a name identifies none: a tenant is the one of its id, or of its name,
// file and position in it.
func NewStreamedBaseline(baseline *Report, file string) *StreamedBaseline {
	s := &StreamedBaseline{Baseline{file, baseline.AsOf}, map[string]*Tenant{}, map[string]*Tenant{}}
	for i := range baseline.Tenants {
		t := &baseline.Tenants[i]
		addOnce(s.byID, t.ID, t)
		addOnce(s.byPlace, placeLabel(t), t)
	}
	return s
}

// addOnce adds a tenant by its label. What two are called is none of them.
func addOnce(index map[string]*Tenant, label string, t *Tenant) {
	if _, twice := index[label]; twice || label == "" {
		t = nil
	}
	index[label] = t
}

// Hold is HoldAgainst for a report on one tenant.
func (s *StreamedBaseline) Hold(r *Report, present func(id string) string) {
	r.Baseline = &s.Baseline
	for i := range r.Tenants {
		t := &r.Tenants[i]
		old := s.byPlace[placeLabel(t)]
		if t.ID != "" && s.byID[t.ID] != nil {
			old = s.byID[t.ID]
		}
		if old != nil && !maySame(old, t) {
			old = nil
		}
		t.holdAgainst(old, present)
	}
}

// MarkKnown marks findings, by their ids, as there before what is planned.
func (t *Tenant) MarkKnown(ids []string) {
	known := map[string]bool{}
	for _, id := range ids {
		known[id] = true
	}
	for i := range t.Findings {
		finding := &t.Findings[i]
		if known[finding.ID] && finding.Waiver == nil {
			finding.Baseline, finding.Next = BaselineKnown, nil
			t.Summary.Known++
		}
	}
}

// isOpen reports whether the finding is neither met nor without such data.
func (f *Finding) isOpen() bool { return f.Verdict == Violated || f.Verdict == Unknown }

// IsKnown reports whether the finding fails nothing because the baseline has it.
func (f *Finding) IsKnown() bool { return f.Waiver == nil && f.Baseline == BaselineKnown }

// stateAgainst never lets a baseline stand for more than it shows: neither for
// other places or another cause, nor for what was accepted until some day.
func stateAgainst(old, now *Finding) BaselineState {
	switch {
	case old == nil || !old.isOpen():
		return BaselineNew
	case old.Waiver != nil || old.Verdict != now.Verdict || !sameCause(old.Cause, now.Cause),
		!sameSet(old.Documented, now.Documented) || !sameSet(old.Outside, now.Outside) || addsCountries(old, now):
		return BaselineChanged
	}
	return BaselineKnown
}

// fixed notes the findings of a baseline that are not violated or unknown any
// more.
func fixed(old, now *Tenant, present func(string) string) []Note {
	after := findingsByKey(now, present)
	var notes []Note
	for i := range old.Findings {
		was := &old.Findings[i]
		is := after[keyOf(was, present)]
		if !was.isOpen() || was.Waiver != nil || is != nil && is.isOpen() {
			continue
		}
		note := Note{Code: FixedInBaseline, Requirement: was.Requirement.ID, Feature: was.Feature.ID, Activity: was.Activity}
		if was.Feature.Use != nil {
			note.Use = *was.Feature.Use
		}
		note.Message = note.Describe()
		notes = append(notes, note)
	}
	return notes
}
