package report

import (
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// styles is the style of each verdict; its sign and the word stand beside it.
var styles = map[residency.Verdict]style{
	residency.Violated: red, residency.Unknown: yellow, residency.Met: green, residency.NotApplicable: faint,
}

func Plain(s string) span  { return span{s, plain} }
func Strong(s string) span { return span{s, strong} }
func Faint(s string) span  { return span{s, faint} }
func Red(s string) span    { return span{s, red} }
func Green(s string) span  { return span{s, green} }
func Yellow(s string) span { return span{s, yellow} }

// OfVerdict is text in the style of a verdict.
func OfVerdict(v residency.Verdict, s string) span { return span{s, styles[v]} }

// tallySpans is a summary in words, as counts has it.
func tallySpans(s residency.Summary) []span {
	var spans []span
	for _, t := range wording.Tallies(s) {
		said := Plain(t.Said)
		if t.Verdict != residency.NotApplicable {
			said.style = styles[t.Verdict]
		}
		spans = append(spans, said)
	}
	if spans == nil {
		return []span{Plain(wording.Counts(s))}
	}
	return append(commas(spans), Plain(wording.KnownAmong(s)))
}

// commas puts a comma between spans.
func commas(spans []span) []span {
	var all []span
	for i, s := range spans {
		if i > 0 {
			all = append(all, Plain(", "))
		}
		all = append(all, s)
	}
	return all
}
