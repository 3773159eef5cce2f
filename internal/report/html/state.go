package html

import (
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// term is a word that the page explains.
type term struct{ Name, Meaning string }

func legend() []term {
	var terms []term
	for _, m := range wording.Legend {
		terms = append(terms, term{m.Name, m.Meaning})
	}
	return terms
}

// state is a verdict as the page shows it: a class for its colour, and the
// mark and word that say the same without one.
type state struct{ Class, Mark, Word string }

// states lists what a finding can be, worst first.
func states() []state {
	return []state{
		verdictState(residency.Violated), verdictState(residency.Unknown), waivedState,
		verdictState(residency.Met), verdictState(residency.NotApplicable),
	}
}

var waivedState = state{"waived", "~", "Waived"}

func verdictState(v residency.Verdict) state {
	if sign, ok := wording.Signs[v]; ok {
		return state{string(v), sign, wording.VerdictWord(v)}
	}
	return state{string(residency.Unknown), wording.Signs[residency.Unknown], wording.VerdictWord(v)}
}

func findingState(f *residency.Finding) state {
	if f.Waiver != nil {
		return waivedState
	}
	return verdictState(f.Verdict)
}

// worstOf is the state of findings that share a cell of a table, and how many
// of them have it.
func worstOf(findings []*finding) (worst state, n int) {
	for _, s := range states() {
		for _, f := range findings {
			if f.State() == s {
				worst = s
				n++
			}
		}
		if n > 0 {
			break
		}
	}
	return worst, n
}

// counts is a summary as tiles and as a bar.
type counts []countOf

type countOf struct {
	State         state
	N             int
	Start, Length int // its part of the bar, in thousandths
}

func newCounts(s residency.Summary) counts {
	numbers := []int{s.Violated, s.Unknown, s.Waived, s.Met, s.NotApplicable}
	total := max(1, s.Violated+s.Unknown+s.Waived+s.Met+s.NotApplicable)
	var all counts
	before := 0
	for i, state := range states() {
		start := before * 1000 / total
		before += numbers[i]
		all = append(all, countOf{state, numbers[i], start, before*1000/total - start})
	}
	return all
}
