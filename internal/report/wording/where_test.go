package wording_test

import (
	"testing"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// A place that may reach beyond what is allowed does not read as if it were inside.
func TestWhereTellsThreeStates(t *testing.T) {
	for _, c := range []struct {
		documented, outside, beyond []string
		want                        string
	}{
		{[]string{"JP", "US"}, []string{"US"}, nil, "in US (and JP)"},
		{[]string{"DE", "acme-europe", "acme-north-america"}, []string{"acme-north-america"}, []string{"acme-europe"}, "in acme-north-america (and DE; perhaps beyond with acme-europe)"},
		{[]string{"US", "acme-europe"}, []string{"US"}, []string{"acme-europe"}, "in US (perhaps beyond with acme-europe)"},
		{[]string{"US"}, []string{"US"}, nil, "in US"},
	} {
		f := residency.Finding{Allowed: []string{"eu"}, Documented: c.documented, Outside: c.outside, Beyond: c.beyond}
		if got := wording.Where(&f); got != c.want {
			t.Errorf("%v, outside %v, beyond %v: %q, want %q", c.documented, c.outside, c.beyond, got, c.want)
		}
	}
}
