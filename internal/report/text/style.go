package text

import (
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// styles is the style of each verdict; its sign and the word stand beside it.
var styles = map[residency.Verdict]style{
	residency.Violated: red, residency.Unknown: yellow, residency.Met: green, residency.NotApplicable: faint,
}

// Plain is text without a style.
func Plain(s string) Span { return Span{s, plain} }

// Strong is text that stands out.
func Strong(s string) Span { return Span{s, strong} }

// Faint is text that stands back.
func Faint(s string) Span { return Span{s, faint} }

// Red is text in the colour of what is violated.
func Red(s string) Span { return Span{s, red} }

// Green is text in the colour of what is met.
func Green(s string) Span { return Span{s, green} }

// Yellow is text in the colour of what is unknown.
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
