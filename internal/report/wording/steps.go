package wording

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// StepGroup is next steps of one kind, which one person takes in one go.
type StepGroup struct {
	Do      residency.Step
	Said    string // what to do
	About   string // which features, some of them
	Steps   []StepItem
	Settles int // findings
	Letter  *Letter
}

// StepItem is one step: what it is about, and what it settles.
type StepItem struct{ Said, Settles string }

// stepKinds are the kinds of steps in the order in which they are told: first what is
// in the reader's own hands.
var stepKinds = []residency.Step{
	residency.StepChange, residency.StepDeclare, residency.StepAccept, residency.StepAskVendor, residency.StepEvaluate, residency.StepWaive,
}

// Steps are the next steps of a tenant by kind, and those to vendors by vendor. Paths
// and values are dressed as the format shows code, and names of a document as text.
func Steps(t *residency.Tenant, code, text func(string) string) []StepGroup {
	findings := map[string]*residency.Finding{}
	for i := range t.Findings {
		findings[t.Findings[i].ID] = &t.Findings[i]
	}
	steps := make([]*residency.NextStep, len(t.NextSteps))
	for i := range t.NextSteps {
		steps[i] = &t.NextSteps[i]
	}
	slices.SortStableFunc(steps, func(a, b *residency.NextStep) int { return kindRank(a) - kindRank(b) })
	var all []StepGroup
	for _, same := range Groups(steps, func(s *residency.NextStep) string { return Key(string(s.Do), toAsk(s, findings)) }) {
		group := StepGroup{Do: same[0].Do, Said: text(kindSaid(same[0], toAsk(same[0], findings)))}
		var about []string
		for _, s := range same {
			if f := findings[first(s.Settles)]; f != nil {
				about = Union(about, []string{Called(f)})
			}
			group.Settles += len(s.Settles)
			group.Steps = append(group.Steps, StepItem{itemSaid(s, findings[first(s.Settles)], code, text), Settles(s, code)})
		}
		group.About = text(few(about))
		if same[0].Do == residency.StepAskVendor {
			group.Letter = newLetter(t, toAsk(same[0], findings), same, findings)
		}
		all = append(all, group)
	}
	return all
}

func kindRank(s *residency.NextStep) int {
	if i := slices.Index(stepKinds, s.Do); i >= 0 {
		return i
	}
	return len(stepKinds)
}

func first(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// toAsk is the vendor that a step asks, or nothing.
func toAsk(s *residency.NextStep, findings map[string]*residency.Finding) string {
	if s.Do != residency.StepAskVendor {
		return ""
	}
	if f := findings[first(s.Settles)]; f != nil {
		return Vendor(f)
	}
	return "the vendor"
}

// kindSaid is what all steps of a kind ask for.
func kindSaid(s *residency.NextStep, vendor string) string {
	switch s.Do {
	case residency.StepChange:
		return "Change, in the product and in the tenant document"
	case residency.StepDeclare:
		return "Declare in the tenant document what is so"
	case residency.StepAccept:
		return "Accept vendor-wide statements, if you rely on them"
	case residency.StepAskVendor:
		return "Ask " + vendor
	case residency.StepEvaluate:
		return "Evaluate, and declare where data is, since when and by what evidence"
	case residency.StepWaive:
		return "Decide: use something else, change the requirement, or accept it with " + WaiveCommand
	}
	return VerdictWord(residency.Verdict(s.Do))
}

// WaiveCommand is how a finding is accepted.
const WaiveCommand = "residency-check waive FINDING-ID FILE"

// itemSaid is what one step is about. f is a finding that it settles, or nil.
func itemSaid(s *residency.NextStep, f *residency.Finding, code, text func(string) string) string {
	if f == nil {
		return Step(s.Next(), code)
	}
	of := text(Called(f))
	switch s.Do {
	case residency.StepAccept:
		return "in " + code(f.Requirement.ID) + ": " + code(`"accept": ["`+strings.Join(s.Accept, `", "`)+`"]`) + orAllow(s, code)
	case residency.StepAskVendor, residency.StepEvaluate, residency.StepWaive:
		return of + orAllow(s, code)
	case residency.StepDeclare, residency.StepChange:
		said := And(each(s.Paths, code))
		if said == "" {
			said = Settings(s.Changes, code)
		}
		if strings.HasPrefix(first(s.Paths), "tenant.") {
			return said + orAllow(s, code)
		}
		return of + ": " + said + orAllow(s, code)
	}
	return Step(s.Next(), code)
}

// orAllow names the geography that would settle a step's findings as well.
func orAllow(s *residency.NextStep, code func(string) string) string {
	if len(s.Difference) == 0 {
		return ""
	}
	return ", or allow " + code(strings.Join(s.Difference, ", ")) + ", too"
}
