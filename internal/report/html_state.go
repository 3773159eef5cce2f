package report

import (
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// htmlTerm is a word that the page explains.
type htmlTerm struct{ Name, Meaning string }

func htmlLegend() []htmlTerm {
	var terms []htmlTerm
	for _, m := range wording.Legend {
		terms = append(terms, htmlTerm{m.Name, m.Meaning})
	}
	return terms
}

// htmlState is a verdict as the page shows it: a class for its colour, and the
// mark and word that say the same without one.
type htmlState struct{ Class, Mark, Word string }

// htmlStates lists what a finding can be, worst first.
func htmlStates() []htmlState {
	return []htmlState{
		verdictState(residency.Violated), verdictState(residency.Unknown), waivedState,
		verdictState(residency.Met), verdictState(residency.NotApplicable),
	}
}

var waivedState = htmlState{"waived", "~", "Waived"}

func verdictState(v residency.Verdict) htmlState {
	if sign, ok := wording.Signs[v]; ok {
		return htmlState{string(v), sign, wording.VerdictWord(v)}
	}
	return htmlState{string(residency.Unknown), wording.Signs[residency.Unknown], wording.VerdictWord(v)}
}

func findingState(f *residency.Finding) htmlState {
	if f.Waiver != nil {
		return waivedState
	}
	return verdictState(f.Verdict)
}

// worstOf is the state of findings that share a cell of a table, and how many
// of them have it.
func worstOf(findings []*htmlFinding) (worst htmlState, n int) {
	for _, s := range htmlStates() {
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

// htmlCounts is a summary as tiles and as a bar.
type htmlCounts []htmlCountOf

type htmlCountOf struct {
	State         htmlState
	N             int
	Start, Length int // its part of the bar, in thousandths
}

func newHTMLCounts(s residency.Summary) htmlCounts {
	numbers := []int{s.Violated, s.Unknown, s.Waived, s.Met, s.NotApplicable}
	total := max(1, s.Violated+s.Unknown+s.Waived+s.Met+s.NotApplicable)
	var all htmlCounts
	before := 0
	for i, state := range htmlStates() {
		start := before * 1000 / total
		before += numbers[i]
		all = append(all, htmlCountOf{state, numbers[i], start, before*1000/total - start})
	}
	return all
}
