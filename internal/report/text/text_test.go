package text

import (
	"fmt"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

func TestNothingHostileReachesTheTerminal(t *testing.T) {
	t.Parallel()
	for _, hostile := range reporttest.ForTerminals() {
		r := reporttest.Hostile(hostile)
		for _, o := range []Options{{Width: 1}, {Color: true, Verbose: true}, {Quiet: true}} {
			out := reporttest.Render(t, Format{o}, r)
			if o.Color {
				out = reporttest.Colour.ReplaceAllString(out, "")
			}
			if bad := strings.IndexFunc(out, reporttest.IsHidden); bad >= 0 {
				t.Errorf("%.20q, %+v: %q in the output", hostile, o, out[bad:min(bad+20, len(out))])
			}
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
		f.ID = fmt.Sprintf("x/feature-%d-/x", i)
	}
	out := reporttest.Render(t, Format{Options{Verbose: true}}, r)
	for i, f := range r.Tenants[0].Findings {
		if !strings.Contains(out, f.Feature.ID) {
			t.Errorf("finding %d (%s) is not in\n%s", i, f.Verdict, out)
		}
	}
}
