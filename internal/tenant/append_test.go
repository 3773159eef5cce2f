package tenant

import (
	"strings"
	"testing"
)

var added = Entry{{Key: "requirement", Text: "R"}, {Key: "places", Places: []string{"NO", "eu"}}, {Key: "reason", Text: "a: b"}, {Key: "expires", Text: "2027-01-01"}}

// What is added to, as it was and as it is. The lists need not be of waivers for
// this.
func TestAppendWaiver(t *testing.T) {
	t.Parallel()
	const block, one = "requirement: R\n    places: [\"NO\", eu]\n    reason: \"a: b\"\n    expires: 2027-01-01\n",
		`{"requirement": "R", "places": ["NO", "eu"], "reason": "a: b", "expires": "2027-01-01"}`
	for name, c := range map[string]struct {
		format        Format
		before, after string
		line          int
	}{
		"no end of line":         {YAML, "a: 1", "a: 1\nwaivers:\n  - " + block, 3},
		"a comment at the end":   {YAML, "a: 1\n# end\n", "a: 1\n# end\nwaivers:\n  - " + block, 4},
		"lists not indented":     {YAML, "a:\n- x\n", "a:\n- x\nwaivers:\n- " + strings.ReplaceAll(block, "\n    ", "\n  "), 4},
		"a marker at the end":    {YAML, "---\na: 1\n...\n", "---\na: 1\nwaivers:\n  - " + block + "...\n", 4},
		"line ends of Windows":   {YAML, "a: 1\r\n", "a: 1\r\nwaivers:\r\n  - " + strings.ReplaceAll(block, "\n", "\r\n"), 3},
		"byte order mark":        {YAML, "\ufeffa: 1\n", "\ufeffa: 1\nwaivers:\n  - " + block, 3},
		"list without end":       {YAML, "waivers:\n  - x", "waivers:\n  - x\n  - " + block, 3},
		"comment of the next":    {YAML, "waivers:\n  - x\n# a\na: 1\n", "waivers:\n  - x\n  - " + block + "# a\na: 1\n", 3},
		"keys in brackets":       {YAML, "{a: ü, waivers: [x]}\n", "{a: ü, waivers: [x, {requirement: R, places: [\"NO\", eu], reason: \"a: b\", expires: 2027-01-01}]}\n", 1},
		"brackets without it":    {YAML, "{a: 'it''s }'}\n", "{a: 'it''s }', waivers: [{requirement: R, places: [\"NO\", eu], reason: \"a: b\", expires: 2027-01-01}]}\n", 1},
		"JSON on one line":       {JSON, `{"a":1}`, `{"a":1, "waivers": [` + one + `]}`, 1},
		"JSON, first of a list":  {JSON, "{\n \"waivers\": [],\n \"a\": {}\n}", "{\n \"waivers\": [\n  " + one + "\n ],\n \"a\": {}\n}", 3},
		"JSON with tabs":         {JSON, "{\n\t\"a\": 1\n}\n", "{\n\t\"a\": 1,\n\t\"waivers\": [\n\t\t" + one + "\n\t]\n}\n", 4},
		"JSON, brackets in text": {JSON, `{"a": "}]\"", "waivers": [{"b": "]"}]}`, `{"a": "}]\"", "waivers": [{"b": "]"}, ` + one + `]}`, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, line, err := AppendWaiver(c.format, []byte(c.before), added)
			if err != nil || string(got) != c.after || line != c.line {
				t.Fatalf("line %d, error %v:\n%q\nwant line %d:\n%q", line, err, got, c.line, c.after)
			}
			if err := Appended("t", c.format, []byte(c.before), got, added); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestAppendWaiverGivesUp(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		format Format
		text   string
	}{
		"a list for a document":           {YAML, "- a\n"},
		"nothing":                         {YAML, "\n"},
		"no object":                       {JSON, "[]"},
		"an empty object":                 {JSON, "{}"},
		"a comma at the end of a list":    {YAML, "waivers: [x,]\n"},
		"a comment behind the last":       {YAML, "waivers: [\n  x # last\n]\n"},
		"blank lines that belong to text": {YAML, "waivers:\n  - a: |+\n      text\n\n\nb: 1\n"},
		"waivers that are none":           {YAML, "waivers: 3\n"},
		"JSON that ends early":            {JSON, `{"waivers": [`},
		"a document a line":               {NDJSON, "{}\n"},
		"several documents":               {YAML, "a: 1\n---\nb: 1\n"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			after, _, err := AppendWaiver(c.format, []byte(c.text), added)
			if err == nil {
				err = Appended("t", c.format, []byte(c.text), after, added)
			}
			if err == nil {
				t.Errorf("no error, and the text\n%s", after)
			}
		})
	}
}
