package report

import (
	"fmt"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/wording"
)

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
		out := render(t, "json", Options{}, wording.Cleaned(r))
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
