package saved

import (
	"testing"
)

// A report of version 1 calls the day of reading by its former name.
func TestParseReadsFormerNames(t *testing.T) {
	const old = `{"report_version": 1, "as_of": "2026-11-20", "verified_since": "2024-01-01",
		"policy": {"revision": "sha256:1", "features": 1, "facts": 1}, "verdict": "met",
		"summary": {"met": 1, "violated": 0, "unknown": 0, "not_applicable": 0, "waived": 0}, "errors": [],
		"tenants": [{"file": "t.json", "name": "C", "country": "JP", "verdict": "met",
			"summary": {"met": 1, "violated": 0, "unknown": 0, "not_applicable": 0, "waived": 0},
			"findings": [{"id": "R/a.b/storage", "verdict": "met", "severity": "high", "requirement": {"id": "R"},
				"feature": {"id": "a.b"}, "activity": "storage", "allowed": ["JP"],
				"facts": [{"id": "a.b/c", "claim": "C.", "places": ["JP"], "decides": true,
					"citations": [{"title": "T", "dated": null, "verified": "2026-11-19"}, {"title": "U", "dated": null, "read": "2026-11-18"}]}]}]}]}`
	r, faults := Parse("old.json", []byte(old))
	if faults != nil {
		t.Fatal(faults)
	}
	citations := r.Tenants[0].Findings[0].Facts[0].Citations
	if first, second := citations[0].Read, citations[1].Read; first == nil || *first != "2026-11-19" || second == nil || *second != "2026-11-18" {
		t.Errorf("read on %v and %v", first, second)
	}
	if r.ReadSince != "2024-01-01" {
		t.Errorf("read since %q", r.ReadSince)
	}
}
