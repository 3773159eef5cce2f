package wording

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Reason is one thing that decides the verdict on a tenant, in words that need no
// knowledge of this program.
type Reason struct {
	Said  string
	First *residency.Finding // of those that it speaks of; nil where it sums up
	IDs   []string
}

// mostReasons is how many reasons can be read at a glance.
const mostReasons = 5

// Deciding is what decides the verdict on a tenant, the worst first.
func Deciding(t *residency.Tenant) []Reason {
	shown, waived := ByVerdict(t)
	violated, unknown := NotKnown(shown[residency.Violated]), NotKnown(shown[residency.Unknown])
	implied := ImpliedOf(t)
	reasons := slices.Concat(violations(violated, implied), openQuestions(unknown))
	if len(violated) > 0 && len(reasons) > mostReasons {
		reasons = violations(violated, implied)
		if len(unknown) > 0 {
			reasons = limitReasons(reasons, mostReasons-1)
			reasons = append(reasons, Reason{"Besides, " + Count(len(unknown), "answer") + " cannot be told from what is documented and declared.", unknown[0], IDs(unknown)})
		}
	}
	reasons = limitReasons(reasons, mostReasons)
	if len(violated)+len(unknown) == 0 {
		reasons = append(reasons, Reason{Said: passed(t, len(waived))})
	}
	return reasons
}

// limitReasons puts one line in place of those that are too many.
func limitReasons(reasons []Reason, most int) []Reason {
	if len(reasons) <= most {
		return reasons
	}
	rest := len(reasons) - most + 1
	return append(slices.Clip(reasons[:most-1]), Reason{Said: fmt.Sprintf("And %d more like these.", rest)})
}

// passed says why nothing fails.
func passed(t *residency.Tenant, waived int) string {
	if waived == 0 && t.Summary.Known == 0 {
		return "All data is documented to be only where the requirements allow it."
	}
	return "Nothing is outside or open that was not accepted: " + Counts(t.Summary) + "."
}

// verbs say what happens to data in a place.
var verbs = map[residency.Activity]string{
	residency.Storage: "is stored in", residency.Processing: "is processed in", residency.Transit: "travels through",
	residency.SupportAccess: "can be seen by support staff in", residency.Placement: "is put in",
}

func verb(a residency.Activity) string {
	if said := verbs[a]; said != "" {
		return said
	}
	return "(" + ActivityWord(a) + ") is in"
}

// violations are a reason for each used feature whose data is outside.
func violations(findings []*residency.Finding, implied *Implied) []Reason {
	uses := Groups(implied.Leads(findings), Used)
	slices.SortStableFunc(uses, func(a, b []*residency.Finding) int {
		return Worse(slices.MinFunc(a, Worse), slices.MinFunc(b, Worse))
	})
	var reasons []Reason
	for _, alike := range Groups(uses, outsideSaid) {
		var called, ids []string
		for _, use := range alike {
			called = Union(called, []string{Called(use[0])})
			ids = append(append(ids, IDs(use)...), IDs(implied.Of(use))...)
		}
		reasons = append(reasons, Reason{"Data of " + few(called) + " " + outsideSaid(alike[0]) + ".", alike[0][0], ids})
	}
	return reasons
}

// outsideSaid is where the data of one use is that must not be there.
func outsideSaid(use []*residency.Finding) string {
	type put struct{ verb, where string }
	var puts []put
	for _, same := range Groups(use, func(f *residency.Finding) string { return string(f.Activity) }) {
		var outside []string
		for _, f := range same {
			outside = Union(outside, f.Outside)
		}
		puts = append(puts, put{verb(same[0].Activity), gatheredSaid(outside)})
	}
	var said []string
	for _, alike := range Groups(puts, func(p put) string { return p.where }) {
		var doing []string
		for _, p := range alike {
			doing = append(doing, p.verb)
		}
		said = append(said, And(sharedWords(doing))+" "+alike[0].where)
	}
	return strings.Join(said, ", and ") + "; " + limitSaid(use)
}

// gatheredSaid names places without those that others of them hold, and what is not
// named only where nothing is.
func gatheredSaid(outside []string) string {
	if slices.Contains(outside, "global") {
		return Spoken("global")
	}
	named := slices.DeleteFunc(slices.Clone(outside), func(id string) bool { return countries(id) == nil && table().Areas[id].Name == "" })
	switch {
	case len(named) > 0:
		return spokenAll(named)
	case len(outside) > 0:
		return spokenAll(outside)
	}
	return "places that a rule of the company does not allow"
}

// sharedWords leaves out of each verb but the last the preposition, and of each but the
// first the auxiliary: is stored, and processed in.
func sharedWords(doing []string) []string {
	short := slices.Clone(doing)
	for i := range short {
		if i > 0 {
			short[i] = strings.TrimPrefix(short[i], "is ")
		}
		if i < len(short)-1 {
			short[i] = strings.TrimSuffix(short[i], " in")
		}
	}
	return short
}

// limitSaid is what the requirements allow that one use breaks.
func limitSaid(use []*residency.Finding) string {
	var limits []string
	for _, f := range use {
		switch {
		case f.Allowed != nil:
			limits = Union(limits, []string{"allowed: " + spokenAll(f.Allowed)})
		case f.Forbidden != nil:
			limits = Union(limits, []string{"forbidden: " + spokenAll(f.Forbidden)})
		}
	}
	if limits == nil {
		return "a rule of the company decides"
	}
	return strings.Join(limits, "; ")
}

// causesSaid say for each cause what cannot be told of some features, and why.
var causesSaid = map[residency.Cause]string{
	residency.Undeclared:   "Where data of %s is depends on what the tenant document does not declare.",
	residency.NotEvaluated: "Nobody has evaluated where data of %s is.",
	residency.General:      "Only a general statement, which names none of them, says where data of %s is.",
	residency.Withdrawn:    "What was published about where data of %s is was withdrawn.",
	residency.Stale:        "The documents that say where data of %s is are too old.",
	residency.Undocumented: "No document that was read settles where all data of %s is.",
}

// openQuestions are a reason for each cause for which something cannot be told.
func openQuestions(findings []*residency.Finding) []Reason {
	byCause := Groups(findings, Cause)
	slices.SortStableFunc(byCause, func(a, b []*residency.Finding) int { return len(b) - len(a) })
	var reasons []Reason
	for _, same := range byCause {
		said := causesSaid[residency.Cause(Cause(same[0]))]
		if said == "" {
			said = "It cannot be told where data of %s is."
		}
		var called []string
		for _, f := range same {
			called = Union(called, []string{Called(f)})
		}
		reasons = append(reasons, Reason{fmt.Sprintf(said, few(called)), same[0], IDs(same)})
	}
	return reasons
}

// fewNames is how many features one sentence names.
const fewNames = 3

func few(names []string) string {
	if len(names) <= fewNames+1 {
		return And(names)
	}
	return strings.Join(names[:fewNames], ", ") + fmt.Sprintf(" and %d others", len(names)-fewNames)
}
