package report

import (
	"fmt"
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
		if got := printable(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNothingHostileReachesTheTerminal(t *testing.T) {
	t.Parallel()
	for _, hostile := range []string{
		"\x1b]0;title\x07\x1b[2J", "\u009b31m\u0085", "a\r\nb\vc\fd", "\u202e\u2066\u200f", "\u2028\u2029\u200b\ufeff\x00\x7f",
		"\xff\xfe", strings.Repeat("\u202e", 10000), strings.Repeat("あ", 10000), strings.Repeat("a b ", 2500),
	} {
		r := reporttest.Hostile(hostile)
		for _, o := range []Options{{Width: 1}, {Color: true, Verbose: true}, {Quiet: true}} {
			out := render(t, "text", o, r)
			if o.Color {
				out = reporttest.Colour.ReplaceAllString(out, "")
			}
			if bad := strings.IndexFunc(out, reporttest.IsHidden); bad >= 0 {
				t.Errorf("%.20q, %+v: %q in the output", hostile, o, out[bad:min(bad+20, len(out))])
			}
		}
		out := render(t, "json", Options{}, cleaned(r))
		if bad := reporttest.Escape.FindString(out); bad != "" || strings.ContainsFunc(out, reporttest.IsHidden) {
			t.Errorf("%.20q: %s left in the cleaned report", hostile, bad)
		}
	}
}

// TestNoFindingVanishes looks for every finding in the text, whatever its
// verdict and cause.
func TestNoFindingVanishes(t *testing.T) {
	r := reporttest.Hostile("x")
	for i := range r.Tenants[0].Findings {
		f := &r.Tenants[0].Findings[i]
		f.Feature.ID = fmt.Sprintf("feature-%d-", i)
	}
	out := render(t, "text", Options{Verbose: true}, r)
	for i, f := range r.Tenants[0].Findings {
		if !strings.Contains(out, f.Feature.ID) {
			t.Errorf("finding %d (%s) is not in\n%s", i, f.Verdict, out)
		}
	}
}
