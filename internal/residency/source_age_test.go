package residency_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/residency"
)

// A fact is as young as the youngest document that says so, a report as old as the
// oldest fact that decides. A document of which no day is known is older than any,
// whenever somebody read it.
func TestOldestSource(t *testing.T) {
	const read = "2026-11-23"
	day := func(s string) *string {
		if s == "" {
			return nil
		}
		return &s
	}
	cited := func(dated, copied, checked string) residency.Citation {
		return residency.Citation{Dated: day(dated), Read: day(read), Copy: day(copied), Checked: day(checked)}
	}
	fact := func(decides bool, citations ...residency.Citation) residency.Fact {
		return residency.Fact{Decides: decides, Citations: citations}
	}
	own := residency.Citation{Title: "tenant.data_locations.entra"}
	for _, c := range []struct {
		name  string
		facts []residency.Fact
		want  []string // dated, copy, checked
	}{
		{"nothing decides", []residency.Fact{fact(false, cited("2020-01-01", "", ""))}, nil},
		{"the youngest citation of a fact", []residency.Fact{fact(true, cited("2020-01-01", "", ""), cited("2022-01-01", "", ""))}, []string{"2022-01-01", "", ""}},
		{"the oldest of several facts", []residency.Fact{fact(true, cited("2022-01-01", "", "")), fact(true, cited("2021-01-01", "", ""))}, []string{"2021-01-01", "", ""}},
		{"a copy younger than the date", []residency.Fact{fact(true, cited("2021-01-01", "2023-01-01", "")), fact(true, cited("2022-01-01", "", ""))}, []string{"2022-01-01", "", ""}},
		{"found at its address later", []residency.Fact{fact(true, cited("2021-01-01", "2021-02-02", "2023-01-01")), fact(true, cited("2022-01-01", "", ""))}, []string{"2022-01-01", "", ""}},
		{"a document of unknown age", []residency.Fact{fact(true, cited("2010-01-01", "", "")), fact(true, cited("", "", ""))}, []string{"", "", ""}},
		{"one of unknown age beside a dated one", []residency.Fact{fact(true, cited("", "", ""), cited("2010-01-01", "", ""))}, []string{"2010-01-01", "", ""}},
		{"the tenant's own statement has no age", []residency.Fact{fact(true, own, cited("2022-01-01", "", "")), fact(true, own)}, []string{"2022-01-01", "", ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			report := residency.Report{Tenants: []residency.Tenant{{Findings: []residency.Finding{{Facts: c.facts}}}}}
			report.Conclude()
			var got []string
			if age := report.OldestSource; age != nil {
				got = []string{text(age.Dated), text(age.Copy), text(age.Checked)}
				if text(age.Read) != read {
					t.Errorf("read %q, want %q", text(age.Read), read)
				}
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
