package lint_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

func TestSource(t *testing.T) {
	const plain = `"title": "Where Acme keeps data", "url": "https://acme.example/data"`
	for _, c := range []struct {
		name, source string
		want         []string // of each fault, where it is and a part of what it says
	}{
		{"read, and nothing else known", `{` + plain + `, "read": "2026-11-20"}`, nil},
		{"every day", `{` + plain + `, "dated": "2026-01-02", "read": "2026-11-20", "copy": "2026-11-19", "checked": "2026-11-21", "url_inferred": true}`, nil},
		{"days that are not known", `{` + plain + `, "dated": null, "read": "2026-11-20", "copy": null, "checked": null}`, nil},
		{"not read", `{` + plain + `}`, []string{"needs `read`"}},
		{"no days", `{` + plain + `, "dated": "May", "read": "2026-11-31", "copy": "", "checked": "20"}`, []string{
			`dated: "May" is no date`, `read: "2026-11-31" is no date`, "copy: write null", `checked: "20" is no date`,
		}},
		{"the former key", `{` + plain + `, "verified": "2026-11-20"}`, []string{
			"verified: no key any more: write `read`, the day on which a person first read this edition, `copy`",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var value any
			if err := json.Unmarshal([]byte(c.source), &value); err != nil {
				t.Fatal(err)
			}
			var source lint.Source
			faults := lint.Decode(nil, value, &source)
			if faults == nil {
				faults = lint.CheckSource(nil, source)
			}
			compareFaults(t, c.want, faults)
		})
	}
}

func TestPassage(t *testing.T) {
	for passage, want := range map[string][]string{
		"":                     {"is no passage"},
		"11:9f86d081884c7d65":  nil,
		"5:9f86d081884c7d65":   {"take at least 6"},
		"9f86d081884c7d65":     {"is no passage"},
		"11:9F86D081884C7D65":  {"is no passage"},
		"11:9f86d081884c7d6":   {"is no passage"},
		"011:9f86d081884c7d65": {"is no passage"},
	} {
		t.Run(passage, func(t *testing.T) {
			citation := lint.Citation{Section: "1", Passage: &passage, Source: lint.Source{Title: "t", URL: "https://acme.example", Read: "2026-11-20"}}
			faults := lint.CheckNamed(nil, lint.Named{Name: "n", Citations: []lint.Citation{citation}}, &lint.Words{})
			compareFaults(t, want, faults)
		})
	}
}

func TestLimits(t *testing.T) {
	const passage, other = "11:9f86d081884c7d65", "12:60303ae22b998861"
	for name, c := range map[string]struct{ limits, want []string }{
		"two":             {[]string{other, "8:fd61a03af4f77d87"}, nil},
		"of few words":    {[]string{other, "5:fd61a03af4f77d87"}, []string{"limits[1]: a passage of 5 words"}},
		"twice":           {[]string{other, other}, []string{"limits[1]: 12:60303ae22b998861 stands in this citation already"}},
		"the claim's own": {[]string{passage}, []string{"limits[0]: 11:9f86d081884c7d65 stands in this citation already"}},
	} {
		t.Run(name, func(t *testing.T) {
			passage := passage
			citation := lint.Citation{Section: "1", Passage: &passage, Limits: c.limits, Source: lint.Source{Title: "t", URL: "https://acme.example", Read: "2026-11-20"}}
			faults := lint.CheckNamed(nil, lint.Named{Name: "n", Citations: []lint.Citation{citation}}, &lint.Words{})
			compareFaults(t, c.want, faults)
		})
	}
}

// compareFaults wants each fault to hold the text in its place.
func compareFaults(t *testing.T, want []string, faults []lint.Fault) {
	t.Helper()
	var got []string
	for i, fault := range faults {
		said := fault.String()
		if i < len(want) && strings.Contains(said, want[i]) {
			said = want[i]
		}
		got = append(got, said)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}
