package edit

import (
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/tenant"
)

var added = Entry{{Key: "requirement", Text: "R"}, {Key: "places", Places: []string{"NO", "eu"}}, {Key: "reason", Text: "a: b"}, {Key: "expires", Text: "2027-01-01"}}

// What is added to, as it was and as it is. The lists need not be of waivers for
// this.
func TestWaiver(t *testing.T) {
	t.Parallel()
	const block, one = "requirement: R\n    places: [\"NO\", eu]\n    reason: \"a: b\"\n    expires: 2027-01-01\n",
		`{"requirement": "R", "places": ["NO", "eu"], "reason": "a: b", "expires": "2027-01-01"}`
	for name, c := range map[string]struct {
		format        tenant.Format
		before, after string
		line          int
	}{
		"no end of line":         {tenant.YAML, "a: 1", "a: 1\nwaivers:\n  - " + block, 3},
		"a comment at the end":   {tenant.YAML, "a: 1\n# end\n", "a: 1\n# end\nwaivers:\n  - " + block, 4},
		"lists not indented":     {tenant.YAML, "a:\n- x\n", "a:\n- x\nwaivers:\n- " + strings.ReplaceAll(block, "\n    ", "\n  "), 4},
		"a marker at the end":    {tenant.YAML, "---\na: 1\n...\n", "---\na: 1\nwaivers:\n  - " + block + "...\n", 4},
		"line ends of Windows":   {tenant.YAML, "a: 1\r\n", "a: 1\r\nwaivers:\r\n  - " + strings.ReplaceAll(block, "\n", "\r\n"), 3},
		"byte order mark":        {tenant.YAML, "\ufeffa: 1\n", "\ufeffa: 1\nwaivers:\n  - " + block, 3},
		"list without end":       {tenant.YAML, "waivers:\n  - x", "waivers:\n  - x\n  - " + block, 3},
		"comment of the next":    {tenant.YAML, "waivers:\n  - x\n# a\na: 1\n", "waivers:\n  - x\n  - " + block + "# a\na: 1\n", 3},
		"keys in brackets":       {tenant.YAML, "{a: ü, waivers: [x]}\n", "{a: ü, waivers: [x, {requirement: R, places: [\"NO\", eu], reason: \"a: b\", expires: 2027-01-01}]}\n", 1},
		"brackets without it":    {tenant.YAML, "{a: 'it''s }'}\n", "{a: 'it''s }', waivers: [{requirement: R, places: [\"NO\", eu], reason: \"a: b\", expires: 2027-01-01}]}\n", 1},
		"JSON on one line":       {tenant.JSON, `{"a":1}`, `{"a":1, "waivers": [` + one + `]}`, 1},
		"JSON, first of a list":  {tenant.JSON, "{\n \"waivers\": [],\n \"a\": {}\n}", "{\n \"waivers\": [\n  " + one + "\n ],\n \"a\": {}\n}", 3},
		"JSON with tabs":         {tenant.JSON, "{\n\t\"a\": 1\n}\n", "{\n\t\"a\": 1,\n\t\"waivers\": [\n\t\t" + one + "\n\t]\n}\n", 4},
		"JSON, brackets in text": {tenant.JSON, `{"a": "}]\"", "waivers": [{"b": "]"}]}`, `{"a": "}]\"", "waivers": [{"b": "]"}, ` + one + `]}`, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, line, err := Waiver(c.format, []byte(c.before), added)
			if err != nil || string(got) != c.after || line != c.line {
				t.Fatalf("line %d, error %v:\n%q\nwant line %d:\n%q", line, err, got, c.line, c.after)
			}
			if err := VerifyWaiver("t", c.format, []byte(c.before), got, added); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestWaiverGivesUp(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		format tenant.Format
		text   string
	}{
		"a list for a document":           {tenant.YAML, "- a\n"},
		"nothing":                         {tenant.YAML, "\n"},
		"no object":                       {tenant.JSON, "[]"},
		"an empty object":                 {tenant.JSON, "{}"},
		"a comma at the end of a list":    {tenant.YAML, "waivers: [x,]\n"},
		"a comment behind the last":       {tenant.YAML, "waivers: [\n  x # last\n]\n"},
		"blank lines that belong to text": {tenant.YAML, "waivers:\n  - a: |+\n      text\n\n\nb: 1\n"},
		"waivers that are none":           {tenant.YAML, "waivers: 3\n"},
		"JSON that ends early":            {tenant.JSON, `{"waivers": [`},
		"a document a line":               {tenant.NDJSON, "{}\n"},
		"several documents":               {tenant.YAML, "a: 1\n---\nb: 1\n"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			after, _, err := Waiver(c.format, []byte(c.text), added)
			if err == nil {
				err = VerifyWaiver("t", c.format, []byte(c.text), after, added)
			}
			if err == nil {
				t.Errorf("no error, and the text\n%s", after)
			}
		})
	}
}
