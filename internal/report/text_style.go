package report

import "github.com/residency-check/residency-check/internal/residency"

// styles is the style of each verdict; its sign and the word stand beside it.
var styles = map[residency.Verdict]style{
	residency.Violated: red, residency.Unknown: yellow, residency.Met: green, residency.NotApplicable: faint,
}

// tallySpans is a summary in words, as counts has it.
func tallySpans(s residency.Summary) []span {
	var spans []span
	for _, t := range tallies(s) {
		said := span{t.said, plain}
		if t.verdict != residency.NotApplicable {
			said.style = styles[t.verdict]
		}
		spans = append(spans, said)
	}
	if spans == nil {
		return []span{{counts(s), plain}}
	}
	return append(commas(spans), span{knownAmong(s), plain})
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
