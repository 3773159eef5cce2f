package text

import (
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// styles is the style of each verdict; its sign and the word stand beside it.
var styles = map[residency.Verdict]style{
	residency.Violated: red, residency.Unknown: yellow, residency.Met: green, residency.NotApplicable: faint,
}

// Plain and the others are text in one style.
func Plain(s string) Span  { return Span{s, plain} }
func Strong(s string) Span { return Span{s, strong} }
func Faint(s string) Span  { return Span{s, faint} }
func Red(s string) Span    { return Span{s, red} }
func Green(s string) Span  { return Span{s, green} }
func Yellow(s string) Span { return Span{s, yellow} }

// OfVerdict is text in the style of a verdict.
func OfVerdict(v residency.Verdict, s string) Span { return Span{s, styles[v]} }

// Counts is a summary in words, as wording.Counts has it.
func Counts(s residency.Summary) []Span {
	var spans []Span
	for _, t := range wording.Tallies(s) {
		said := Plain(t.Said)
		if t.Verdict != residency.NotApplicable {
			said.style = styles[t.Verdict]
		}
		spans = append(spans, said)
	}
	if spans == nil {
		return []Span{Plain(wording.Counts(s))}
	}
	return append(commas(spans), Plain(wording.KnownAmong(s)))
}

// commas puts a comma between spans.
func commas(spans []Span) []Span {
	var all []Span
	for i, s := range spans {
		if i > 0 {
			all = append(all, Plain(", "))
		}
		all = append(all, s)
	}
	return all
}
