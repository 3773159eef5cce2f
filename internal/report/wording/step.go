package wording

import (
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// NextStep says what to do next about a finding, paths and values dressed as the
// format shows code; or nothing, where nothing is left to do.
func NextStep(f *residency.Finding, dressed func(string) string) string {
	if f.Next == nil {
		return ""
	}
	return Step(f.Next, dressed)
}

// Step says what to do.
func Step(next *residency.Next, dressed func(string) string) string {
	said := stepWords(next, dressed)
	if len(next.Difference) > 0 {
		said += ", or allow " + dressed(strings.Join(next.Difference, ", ")) + ", too"
	}
	return said
}

func stepWords(next *residency.Next, dressed func(string) string) string {
	switch next.Do {
	case residency.StepDeclare:
		if len(next.Paths) > 0 {
			return "declare " + And(each(next.Paths, dressed))
		}
		return "declare, if it is so, " + Settings(next.Changes, dressed)
	case residency.StepChange:
		return "change " + Settings(next.Changes, dressed)
	case residency.StepAccept:
		return `accept vendor-wide statements in the requirement: ` + dressed(`"accept": ["`+strings.Join(next.Accept, `", "`)+`"]`)
	case residency.StepEvaluate:
		return "evaluate the integration: where it stores and processes data, on which day, and by what evidence"
	case residency.StepAskVendor:
		return "ask the vendor"
	case residency.StepWaive:
		return "use something else, change the requirement, or accept it in a waiver with reason, approver and end date"
	}
	return dressed(strings.ReplaceAll(string(next.Do), "_", " "))
}

func each(words []string, dressed func(string) string) []string {
	all := make([]string, len(words))
	for i, word := range words {
		all[i] = dressed(word)
	}
	return all
}

// Question is what to ask the vendor about a finding, or nothing.
func Question(f *residency.Finding) string {
	if f.Next == nil {
		return ""
	}
	return f.Next.Question
}

// Partly says of a finding that passes by facts about a part of the data alone for
// which part, or nothing.
func Partly(f *residency.Finding) string {
	if len(f.PartialData) == 0 {
		return ""
	}
	return VerdictInWords(f.Verdict) + " for " + And(f.PartialData) + "; nothing is said of other data"
}

// VerdictInWords is a verdict within a sentence.
func VerdictInWords(v residency.Verdict) string { return strings.ReplaceAll(string(v), "_", " ") }

// Silent says on which of the required data no document speaks, or nothing.
func Silent(f *residency.Finding) string {
	return After("no document speaks on ", And(f.SilentData))
}

// Difference says which one geography would make a finding met, if it were allowed.
func Difference(f *residency.Finding) string {
	if len(f.Difference) == 0 {
		return ""
	}
	return "would be met if " + And(f.Difference) + " were allowed, too"
}

// Accepted says what accepting vendor-wide statements would give, and how that is done
// where it settles the finding; or nothing, where that is not known.
func Accepted(f *residency.Finding) string {
	switch {
	case f.IfAccepted == nil:
		return ""
	case *f.IfAccepted == residency.Met:
		return `would be met with "accept": ["general"] in the requirement, which counts vendor-wide statements`
	}
	return "accepting vendor-wide statements would leave it " + VerdictInWords(*f.IfAccepted)
}

// becomes says what an unknown finding would become that nothing in the document
// settles; or nothing, where a change or accepting says so already.
func becomes(f *residency.Finding) string {
	if f.Verdict != residency.Unknown || len(f.PassesIf) > 0 || f.IfAccepted != nil {
		return ""
	}
	by := "an answer of the vendor"
	switch residency.Cause(Cause(f)) {
	case residency.Undeclared:
		return "would be met by some of what can be declared, and not by all of it"
	case residency.NotEvaluated:
		by = "an evaluation"
	case residency.Stale:
		by = "a newer document"
	}
	switch {
	case f.Allowed != nil:
		return "would be met by " + by + " that names no place but " + And(f.Allowed) + ", else violated"
	case f.Forbidden != nil:
		return "would be met by " + by + " that rules out " + And(f.Forbidden) + ", else violated"
	}
	return ""
}

// Remarks is what else there is to say of a finding, besides where its data is and
// what would settle it: a sentence each.
func Remarks(f *residency.Finding) []string {
	var all []string
	for _, said := range []string{Partly(f), Silent(f), Difference(f), Accepted(f), becomes(f)} {
		if said != "" {
			all = append(all, said)
		}
	}
	if f.KnownFrom != nil {
		all = append(all, "more is known from "+*f.KnownFrom+" on, by a document that gives no date and was read then")
	}
	return all
}

// mostSettled is how many findings are named that a step settles.
const mostSettled = 4

// Settles says which findings a step settles, their ids dressed as code.
func Settles(s *residency.NextStep, dressed func(string) string) string {
	named := s.Settles
	if len(named) <= mostSettled {
		return "settles " + And(each(named, dressed))
	}
	rest := len(named) - mostSettled
	return "settles " + Count(len(named), "finding") + ": " + strings.Join(each(named[:mostSettled], dressed), ", ") + " and " + Count(rest, "other")
}
