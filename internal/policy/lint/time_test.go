package lint_test

import (
	"encoding/json"
	"testing"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

// When a source said so, when by its own words a practice begins or ends, and when
// somebody read it are three things.
func TestTime(t *testing.T) {
	const (
		dated   = `"citations": [{"section": "1", "source": {"title": "t", "url": "https://acme.example", "dated": "2025-01-01", "read": "2026-11-20"}}]`
		undated = `"citations": [{"section": "1", "source": {"title": "t", "url": "https://acme.example", "dated": null, "read": "2026-11-20"}}]`
		same    = `"citations": [{"section": "1", "source": {"title": "t", "url": "https://acme.example", "dated": "2026-11-20", "read": "2026-11-20"}}]`
	)
	for _, c := range []struct {
		name, fact string // what it says besides the plainest fact
		want       []string
	}{
		{"the source's own date", dated, nil},
		{"an earlier edition", `"since": "2024-01-01", ` + dated, nil},
		{"an undated source", undated, nil},
		{"since the day of reading", `"since": "2026-11-20", ` + undated, []string{"facts.a.since: 2026-11-20 is the day on which the source was read"}},
		{"read on the day of its date", `"since": "2026-11-20", ` + same, nil},
		{"gone since the day of reading", `"status": "withdrawn", "until": "2026-11-20", ` + dated, []string{"facts.a.until: 2026-11-20 is the day on which"}},
		{"gone since an unknown day", `"status": "withdrawn", ` + dated, []string{"facts.a: a withdrawn or moved fact needs `until`"}},
		{"gone, of an undated source", `"status": "withdrawn", ` + undated, nil},
		{"ended without being gone", `"until": "2025-06-01", ` + dated, []string{"is `effective`"}},
		{"nothing between two days", `"status": "moved", "since": "2025-06-01", "until": "2025-06-01", ` + dated, []string{"nothing is said since 2025-06-01 and until 2025-06-01"}},
		{"in effect", `"effective": {"from": "2025-06-01", "until": "2027-01-01"}, ` + dated, nil},
		{"in effect from an impossible day", `"effective": {"from": "2025-06-31"}, ` + dated, []string{"facts.a.effective.from: "}},
		{"in effect at no time", `"effective": {"from": "2025-06-01", "until": "2025-06-01"}, ` + dated, []string{"facts.a.effective: nothing is in effect"}},
		{"in effect without a day", `"effective": {}, ` + dated, []string{"needs `from` or `until`"}},
		{"in effect, misspelt", `"effective": {"form": "2025-06-01"}, ` + dated, []string{`facts.a.effective.form: unknown key`}},
		{"an earlier entry without an end", `"history": [{"claim": "Before.", "storage": ["US"], ` + dated + `}], ` + dated, []string{"facts.a.history[0]: a history entry needs `until`"}},
		{"an earlier entry that ended by its own words", `"history": [{"claim": "Before.", "effective": {"until": "2025-01-01"}, "storage": ["US"], ` + dated + `}], ` + dated, nil},
		{"an earlier entry before a reading", `"history": [{"claim": "Before.", "storage": ["US"], ` + dated + `}], ` + undated, nil},
		{
			"an earlier entry for others", `"history": [{"claim": "Before.", "until": "2025-01-01", "storage": ["US"], "tenants": {"countries": ["JPN"]}, "when": {"size": ["big"]}, ` + dated + `}], ` + dated,
			[]string{`facts.a.history[0].tenants.countries[0]: unknown country "JPN"`, `facts.a.history[0].when.size: is conditional on the unknown option "size"`},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			const plain = `"claim": "Data is in Japan.", "data": ["customer-data"], "storage": ["JP"], "certainty": "stated", `
			var value any
			if err := json.Unmarshal([]byte(`{"feature": {"name": "n", "product": "p"}, "facts": {"a": {`+plain+c.fact+`}}}`), &value); err != nil {
				t.Fatal(err)
			}
			var p lint.Package
			faults := lint.Decode(nil, value, &p)
			if faults == nil {
				faults = lint.Check(&p, nil, &lint.Words{
					Countries: map[string]bool{"JP": true, "US": true}, Data: map[string]bool{"customer-data": true},
				})
			}
			compareFaults(t, c.want, faults)
		})
	}
}
