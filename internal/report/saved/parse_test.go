package saved_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
)

func parse(t *testing.T, data string) (*residency.Report, string) {
	t.Helper()
	r, faults := saved.Parse("r.json", []byte(data))
	if (r == nil) != (len(faults) > 0) {
		t.Fatalf("report %v and %d errors", r != nil, len(faults))
	}
	var lines []string
	for _, fault := range faults {
		lines = append(lines, fault.Error())
	}
	return r, strings.Join(lines, "\n")
}

func format(t *testing.T, name string) report.Renderer {
	t.Helper()
	renderer, err := report.New(name, report.Options{Look: report.Look{Verbose: true}})
	if err != nil {
		t.Fatal(err)
	}
	return renderer
}

func TestParseReadsWhatJSONWrites(t *testing.T) {
	for name, r := range reporttest.Reports(t) {
		if name == "hostile" {
			continue // no program wrote its severities
		}
		read, faults := parse(t, reporttest.Render(t, saved.JSON{}, r))
		if faults != "" {
			t.Errorf("%s: %s", name, faults)
			continue
		}
		for _, known := range report.Formats() {
			as := format(t, known)
			if got, want := reporttest.Render(t, as, read), reporttest.Render(t, as, r); got != want {
				t.Errorf("%s as %s differs (-first +again):\n%s", name, known, cmp.Diff(want, got))
			}
		}
	}
}

// savedReport is a small report, in which a test replaces a part.
const savedReport = `{
  "report_version": 1, "as_of": "2026-11-24",
  "policy": {"revision": "sha256:x", "features": 1, "facts": 1},
  "verdict": "violated",
  "summary": {"met": 0, "violated": 1, "unknown": 0, "not_applicable": 0, "waived": 0},
  "errors": [],
  "tenants": [{
    "file": "t.json", "document": 0, "name": "T", "country": "JP", "verdict": "violated",
    "summary": {"met": 0, "violated": 1, "unknown": 0, "not_applicable": 0, "waived": 0},
    "findings": [{"id": "R/a.b/storage", "verdict": "violated", "severity": "high", "requirement": {"id": "R", "title": null},
      "feature": {"id": "a.b"}, "activity": "storage", "allowed": ["JP"], "forbidden": null, "waiver": null}],
    "notes": []
  }]
}
`

func TestParseTells(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"as it is", "", "", ""},
		{"a field of a later day", `"errors": []`, `"errors": [], "later": {"a": [1]}`, ""},
		{"a byte order mark", "{\n", "\ufeff{\n", ""},
		{"a later version", `"report_version": 1`, `"report_version": 3`, `r.json:2:21: report_version: 3 is of a later residency-check: this one reads 2`},
		{"an odd version", `"report_version": 1`, `"report_version": "1"`, `r.json:2:21: report_version: is "1", must be 2, or 1 of an older residency-check`},
		{"no version", `"report_version": 1, `, "", `r.json:1:1: no report, since it has no "report_version": a report is what -o json=FILE writes`},
		{"a wrong type", `"country": "JP"`, `"country": ["JP"]`, `r.json:8:62: tenants[0].country: must be a string, and is a list`},
		{"null for a word", `"country": "JP"`, `"country": null`, `r.json:8:62: tenants[0].country: must be a string, and is null`},
		{"null for a list", `"errors": []`, `"errors": null`, `r.json:6:13: errors: must be a list, and is null`},
		{"a string for a number", `"document": 0`, `"document": "0"`, `r.json:8:35: tenants[0].document: must be a number, and is a string`},
		{"a fraction", `"document": 0`, `"document": 0.5`, `r.json:8:35: tenants[0].document: must be a whole number, and is 0.5`},
		{"an unknown verdict", `"id": "R/a.b/storage", "verdict": "violated"`, `"id": "R/a.b/storage", "verdict": "vilated"`,
			`r.json:10:53: tenants[0].findings[0].verdict: unknown verdict "vilated" (known: violated, unknown, met, not_applicable)`},
		{"an unknown severity", `"high"`, `"huge"`, `r.json:10:77: tenants[0].findings[0].severity: unknown severity "huge" (known: low, medium, high, critical)`},
		{"a missing verdict", `storage", "verdict": "violated"`, `storage"`, `r.json:10:18: tenants[0].findings[0]: has no "verdict"`},
		{"a missing list", `"findings"`, `"fundings"`, `r.json:7:15: tenants[0]: has no "findings"`},
		{"no day", "2026-11-24", "2026-11-31", `r.json:2:33: as_of: must be a date, as in 2026-11-24, and is "2026-11-31"`},
		{"a wrong count", `"violated": 1, "unknown": 0, "not_applicable": 0, "waived": 0},
    "findings"`, `"violated": 2, "unknown": 0, "not_applicable": 0, "waived": 0},
    "findings"`, `r.json:9:16: tenants[0].summary: is {"met":0,"violated":2,"unknown":0,"not_applicable":0,"waived":0}, and from the findings follows {"met":0,"violated":1,"unknown":0,"not_applicable":0,"waived":0}`},
		{"a wrong verdict", `  "verdict": "violated",
  "summary"`, `  "verdict": "met",
  "summary"`, `r.json:4:14: verdict: is "met", and from the tenants and errors follows "violated"`},
		{"a verdict in spite of errors", `"errors": []`, `"errors": [{"message": "x"}]`, `r.json:4:14: verdict: is "violated", and from the tenants and errors follows null`},
		{"an error without a message", `"errors": []`, `"errors": [{}]`, `r.json:6:14: errors[0]: has no "message"`},
		{"a key twice", `"errors": []`, `"errors": [], "errors": []`, `r.json:6:17: errors: is there twice`},
		{"cut short", "\n    \"notes\": []\n  }]\n}\n", "", `r.json:11:111: not valid JSON: the report ends too early`},
		{"text behind", "}\n", "}\n{}", `r.json:15:1: not valid JSON: invalid character '{' after top-level value`},
		{"a comma too many", `"errors": []`, `"errors": [],,`, `r.json:6:16: not valid JSON: invalid character ',' at start of value`},
		{"two mistakes", `"features": 1, "facts": 1`, `"features": "", "facts": []`, `r.json:3:50: policy.features: must be a number, and is a string
r.json:3:63: policy.facts: must be a number, and is a list`},
	} {
		data := strings.Replace(savedReport, c.old, c.new, 1)
		if _, got := parse(t, data); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestParseTellsWhatIsNoReport(t *testing.T) {
	for data, want := range map[string]string{
		"":                                     "r.json:1:1: the file is empty: a report is what -o json=FILE writes",
		" \n":                                  "r.json:1:1: the file is empty: a report is what -o json=FILE writes",
		"\n []":                                "r.json:2:2: no report, but a list: a report is what -o json=FILE writes",
		`"x"`:                                  "r.json:1:1: no report, but a string: a report is what -o json=FILE writes",
		"null":                                 "r.json:1:1: no report, but null: a report is what -o json=FILE writes",
		"{}":                                   `r.json:1:1: no report, since it has no "report_version": a report is what -o json=FILE writes`,
		`{"tenant": {}}`:                       "r.json:1:1: a tenant document, no report: a report is what -o json=FILE writes",
		`{"runs": []}`:                         "r.json:1:1: SARIF, no report: a report is what -o json=FILE writes",
		"VIOLATED":                             "r.json:1:1: not valid JSON: invalid character 'V' at start of value",
		"\xff\xfe{\x00}\x00":                   "r.json:1:1: the file is UTF-16, as a shell's > may write it: let -o json=FILE write the report, or save it as UTF-8",
		`{"report_version": 1, "tenants": []}`: "r.json:1:1: has no \"as_of\"\nr.json:1:1: has no \"policy\"\nr.json:1:1: has no \"verdict\"\nr.json:1:1: has no \"summary\"\nr.json:1:1: has no \"errors\"",
		"{\"report_version\": \xff}":           `r.json:1:20: not valid JSON: invalid character '\xff' at start of value`,
	} {
		if _, got := parse(t, data); got != want {
			t.Errorf("%q: got\n%s\nwant\n%s", data, got, want)
		}
	}
}

// A hostile file gives an error or a report, in bounded output.
func TestParseSurvives(t *testing.T) {
	for _, name := range []string{"japan", "hostile"} {
		data, err := os.ReadFile(filepath.Join("..", "testdata", name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		for cut := 0; cut < len(data)-1; cut += 97 {
			if r, _ := saved.Parse("r.json", data[:cut]); r != nil {
				t.Errorf("%s cut to %d bytes is a report", name, cut)
			}
		}
	}
	for _, hostile := range []string{
		strings.Repeat("[", 100000), strings.Repeat(`{"a":`, 100000), `{"report_version": 1e400}`, `{"report_version": 99999999999999999999}`,
		strings.Replace(savedReport, `"errors": []`, `"errors": [`+strings.Repeat("{},", 1000)+"{}]", 1),
	} {
		if _, faults := saved.Parse("r.json", []byte(hostile)); len(faults) == 0 || len(faults) > 20 || len(fmt.Sprint(faults)) > 5000 {
			t.Errorf("%.40q: %d errors of %d bytes", hostile, len(faults), len(fmt.Sprint(faults)))
		}
	}
}

// FuzzParse looks for bytes that are neither a report nor an error, and for a
// report that no format can write.
func FuzzParse(f *testing.F) {
	f.Add([]byte(savedReport))
	f.Add([]byte(savedReport[:200]))
	f.Add([]byte(strings.Replace(savedReport, `"allowed": ["JP"]`, `"allowed": null, "passes_if": [[{"pointer": "/a", "value": {"b": [1e9, null]}}]]`, 1)))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, faults := saved.Parse("r.json", data)
		if (r == nil) == (len(faults) == 0) {
			t.Fatalf("report %v and %d errors", r != nil, len(faults))
		}
		for _, fault := range faults {
			if fault.Line < 1 || fault.Column < 1 || fault.Message == "" {
				t.Errorf("%+v", fault)
			}
		}
		if r != nil {
			reporttest.Render(t, format(t, "text"), r)
			reporttest.Render(t, format(t, "oscal"), r)
		}
	})
}

// TestNothingStandsBehindAReport: what follows a report is refused, and blanks are not.
func TestNothingStandsBehindAReport(t *testing.T) {
	for _, tail := range []string{",", ":", "]", "}", "{}", "0", "\n,", "\v", "\u00a0", "//", "\x00"} {
		if _, faults := parse(t, savedReport+tail); faults == "" {
			t.Errorf("%q passes behind a report", tail)
		}
	}
	if _, faults := parse(t, savedReport+" \r\n\t"); faults != "" {
		t.Errorf("blanks: %s", faults)
	}
}
