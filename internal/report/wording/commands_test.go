package wording

import "testing"

// A report may stand in the log of a pipeline, which reads commands there.
func TestPrintableHoldsNoCommand(t *testing.T) {
	for hostile, want := range map[string]string{
		"##vso[task.complete]":    `#\u{23}vso[task.complete]`,
		"a ##[error] b":           `a #\u{23}[error] b`,
		"##teamcity[buildStop]":   `#\u{23}teamcity[buildStop]`,
		"::error::x":              `:\u{3a}error::x`,
		"a ::set-output name=x::": `a :\u{3a}set-output name=x::`,
		"\u3000::error::x":        "\u3000" + `:\u{3a}error::x`,
		"std::vector":             "std::vector",
		"## a heading, C##":       "## a heading, C##",
	} {
		if got := Printable(hostile); got != want {
			t.Errorf("Printable(%q) = %q, want %q", hostile, got, want)
		}
	}
}
