package report

import (
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// styles is the style of each verdict; its sign and the word stand beside it.
var styles = map[residency.Verdict]style{
	residency.Violated: red, residency.Unknown: yellow, residency.Met: green, residency.NotApplicable: faint,
}

// tallySpans is a summary in words, as counts has it.
func tallySpans(s residency.Summary) []span {
	var spans []span
	for _, t := range wording.Tallies(s) {
		said := span{t.Said, plain}
		if t.Verdict != residency.NotApplicable {
			said.style = styles[t.Verdict]
		}
		spans = append(spans, said)
	}
	if spans == nil {
		return []span{{wording.Counts(s), plain}}
	}
	return append(commas(spans), span{wording.KnownAmong(s), plain})
}

// commas puts a comma between spans.
func commas(spans []span) []span {
	var all []span
	for i, s := range spans {
		if i > 0 {
			all = append(all, span{", ", plain})
		}
		all = append(all, s)
	}
	return all
}
