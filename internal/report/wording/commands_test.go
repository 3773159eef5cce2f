package wording

import "testing"

// A report may stand in the log of a pipeline, which reads commands there.
func TestPrintableHoldsNoCommand(t *testing.T) {
	for hostile, want := range map[string]string{
		"##vso[task.complete]":    `#\u{23}vso[task.complete]`,
		"a ##[error] b":           `a #\u{23}[error] b`,
		"::error::x":              `:\u{3a}error::x`,
		"a ::set-output name=x::": `a :\u{3a}set-output name=x::`,
		"std::vector":             "std::vector",
	} {
		if got := Printable(hostile); got != want {
			t.Errorf("printable(%q) = %q, want %q", hostile, got, want)
		}
	}
}
