package residency_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/residency"
)

// A fact is as young as the youngest document that says so, a report as old as the
// oldest fact that decides.
func TestOldestSource(t *testing.T) {
	cited := func(dated, verified string) residency.Citation {
		c := residency.Citation{Verified: &verified}
		if dated != "" {
			c.Dated = &dated
		}
		return c
	}
	fact := func(decides bool, citations ...residency.Citation) residency.Fact {
		return residency.Fact{Decides: decides, Citations: citations}
	}
	own := residency.Citation{Title: "tenant.data_locations.entra"}
	for _, c := range []struct {
		name  string
		facts []residency.Fact
		want  []string // dated, verified
	}{
		{"nothing decides", []residency.Fact{fact(false, cited("2020-01-01", "2020-02-02"))}, nil},
		{"the youngest citation of a fact", []residency.Fact{fact(true, cited("2020-01-01", "2024-01-01"), cited("2022-01-01", "2023-01-01"))}, []string{"2022-01-01", "2024-01-01"}},
		{"the oldest of several facts", []residency.Fact{fact(true, cited("2022-01-01", "2024-01-01")), fact(true, cited("2023-01-01", "2023-05-05"))}, []string{"2022-01-01", "2023-05-05"}},
		{"a document without a date", []residency.Fact{fact(true, cited("", "2024-01-01"))}, []string{"", "2024-01-01"}},
		{"the tenant's own statement has no age", []residency.Fact{fact(true, own, cited("2022-01-01", "2024-01-01"))}, []string{"2022-01-01", "2024-01-01"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			report := residency.Report{Tenants: []residency.Tenant{{Findings: []residency.Finding{{Facts: c.facts}}}}}
			report.Conclude()
			var got []string
			if age := report.OldestSource; age != nil {
				got = []string{text(age.Dated), text(age.Verified)}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("oldest source (-want +got):\n%s", diff)
			}
		})
	}
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
