package wording

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

func TestPrintable(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain text", "Contoso, Inc.", "Contoso, Inc."},
		{"other scripts", "株式会社 – Škoda é", "株式会社 – Škoda é"},
		{"escape sequence", "\x1b[31mred", `\u{1b}[31mred`},
		{"8-bit escape sequence", "\u009b31m", `\u{9b}31m`},
		{"newlines and tab", "a\r\nb\tc\u0085", `a\u{d}\u{a}b\u{9}c\u{85}`},
		{"delete and nul", "\x7f\x00", `\u{7f}\u{0}`},
		{"bidirectional override", "\u202egnp\u202c\u2066\u061c\u200f", `\u{202e}gnp\u{202c}\u{2066}\u{61c}\u{200f}`},
		{"zero width", "a\u200bb\u200dc\ufeff\u2060", `a\u{200b}b\u{200d}c\u{feff}\u{2060}`},
		{"line separators", "a\u2028b\u2029", `a\u{2028}b\u{2029}`},
		{"blank letters", "\u3164\u115f\u2800", `\u{3164}\u{115f}\u{2800}`},
		{"not UTF-8", "a\xffb", `a\u{fffd}b`},
		{"as long as may be", strings.Repeat("x", 300), strings.Repeat("x", 300)},
		{"too long", strings.Repeat("x", 10000), strings.Repeat("x", 300) + "... (9700 more characters)"},
		{"too long when written out", strings.Repeat("\x01", 100), strings.Repeat(`\u{1}`, 60) + "... (40 more characters)"},
	} {
		if got := Printable(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestCleanedHoldsNothingHidden(t *testing.T) {
	for _, hostile := range reporttest.ForTerminals() {
		var out strings.Builder
		e := json.NewEncoder(&out)
		e.SetEscapeHTML(false)
		if err := e.Encode(Cleaned(reporttest.Hostile(hostile))); err != nil {
			t.Fatal(err)
		}
		if bad := reporttest.Escape.FindString(out.String()); bad != "" || strings.ContainsFunc(out.String(), reporttest.IsHidden) {
			t.Errorf("%.20q: %s left in the cleaned report", hostile, bad)
		}
	}
}
