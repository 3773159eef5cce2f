package sarif

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	gosarif "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

func TestSARIFAgainstItsSchema(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile(reporttest.Schema(t, "sarif-schema-2.1.0.json"))
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range reporttest.Hard(t) {
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(reporttest.Render(t, Format{}, r)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := schema.Validate(doc); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSARIFInGoSARIF lets a library read what is written.
func TestSARIFInGoSARIF(t *testing.T) {
	for name, r := range reporttest.Hard(t) {
		out := reporttest.Render(t, Format{}, r)
		log, err := gosarif.FromString(out)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var mine logFile
		if err := json.Unmarshal([]byte(out), &mine); err != nil {
			t.Fatal(err)
		}
		for i, result := range log.Runs[0].Results {
			want := mine.Runs[0].Results[i]
			if *result.RuleID != want.RuleID || result.Kind != want.Kind || result.Level != want.Level || *result.Message.Text != want.Message.Text {
				t.Errorf("%s: result %d reads as %+v", name, i, result)
			}
		}
	}
}

type read struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Rules []struct {
					ID         string
					HelpURI    string `json:"helpUri"`
					Properties struct {
						Severity string `json:"security-severity"`
						Tags     []string
					}
				}
			}
		}
		Invocations []struct {
			ExecutionSuccessful        bool
			ToolExecutionNotifications []any
		}
		Results []struct {
			RuleID, Kind, Level string
			Suppressions        []struct{ Kind, Justification string }
			PartialFingerprints map[string]string
			Locations           []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           struct{ StartLine, StartColumn int }
				}
			}
		}
	}
}

func readSARIF(t *testing.T, r *residency.Report) read {
	t.Helper()
	return readSARIFOf(t, Format{}, r)
}

func readSARIFOf(t *testing.T, format Format, r *residency.Report) read {
	t.Helper()
	var read read
	if err := json.NewDecoder(bytes.NewBufferString(reporttest.Render(t, format, r))).Decode(&read); err != nil {
		t.Fatal(err)
	}
	if len(read.Runs) != 1 { // GitHub refuses several of one tool
		t.Fatalf("%d runs", len(read.Runs))
	}
	return read
}

func TestSARIFResults(t *testing.T) {
	for name, r := range reporttest.Hard(t) {
		run := readSARIF(t, r).Runs[0]
		rules := map[string]bool{}
		for _, rule := range run.Tool.Driver.Rules {
			if rules[rule.ID] {
				t.Errorf("%s: rule %s comes twice", name, rule.ID)
			}
			rules[rule.ID] = true
		}
		var want []*residency.Finding
		for i := range r.Tenants {
			for j := range r.Tenants[i].Findings {
				if f := &r.Tenants[i].Findings[j]; f.Verdict != residency.Met && f.Verdict != residency.NotApplicable && f.Waiver == nil && !f.IsKnown() {
					want = append(want, f)
				}
			}
		}
		if len(want) != len(run.Results) {
			t.Fatalf("%s: %d results for %d findings", name, len(run.Results), len(want))
		}
		if in := run.Invocations[0]; in.ExecutionSuccessful != (len(r.Errors) == 0) || len(in.ToolExecutionNotifications) != len(r.Errors) {
			t.Errorf("%s: invocation %+v with %d errors", name, in, len(r.Errors))
		}
		prints := map[string]bool{}
		for i, result := range run.Results {
			f := want[i]
			if !rules[result.RuleID] {
				t.Errorf("%s: no rule %s", name, result.RuleID)
			}
			if result.Kind != "fail" || result.Level == "none" || strings.HasSuffix(result.RuleID, "/unknown") != (f.Verdict != residency.Violated) {
				t.Errorf("%s: %s has kind %s, level %s and rule %s", name, f.Verdict, result.Kind, result.Level, result.RuleID)
			}
			if len(result.Suppressions) > 0 {
				t.Errorf("%s: what is suppressed is there: %+v", name, result)
			}
			if f.Feature.At != nil && result.Locations[0].PhysicalLocation.Region.StartLine != f.Feature.At.Line {
				t.Errorf("%s: not at line %d: %+v", name, f.Feature.At.Line, result.Locations)
			}
			prints[result.PartialFingerprints["primaryLocationLineHash"]] = true
		}
		if _, real := reporttest.Reports(t)[name]; real && len(prints) != len(want) {
			t.Errorf("%s: %d fingerprints for %d results", name, len(prints), len(want))
		}
	}
}

// TestSARIFRuleTakesTheStrictestSeverity has two tenants with one requirement
// id that mean different things by it.
func TestSARIFRuleTakesTheStrictestSeverity(t *testing.T) {
	var r residency.Report
	for _, severity := range []residency.Severity{residency.Low, residency.Critical, residency.Medium} {
		r.Tenants = append(r.Tenants, residency.Tenant{Name: string(severity), Findings: []residency.Finding{{
			Verdict: residency.Violated, Severity: severity, Requirement: residency.RequirementRef{ID: "R"}, Feature: residency.FeatureRef{ID: "a.b"},
		}}})
	}
	run := readSARIF(t, &r).Runs[0]
	if len(run.Tool.Driver.Rules) != 1 || run.Tool.Driver.Rules[0].Properties.Severity != "9.5" {
		t.Errorf("rules: %+v", run.Tool.Driver.Rules)
	}
	for i, want := range []string{"note", "error", "warning"} {
		if got := run.Results[i].Level; got != want {
			t.Errorf("result %d has level %s, want %s", i, got, want)
		}
	}
}

// TestSARIFScoresDoubtLower: what is unknown is a rule of its own, below the violation of
// the same requirement, and what --fail-on tolerates is a note of a low score.
func TestSARIFScoresDoubtLower(t *testing.T) {
	for _, severity := range residency.Severities() {
		finding := func(v residency.Verdict, gate residency.Gate) residency.Finding {
			return residency.Finding{ID: string(v), Verdict: v, Severity: severity, Gate: gate, Requirement: residency.RequirementRef{ID: "R"}, Feature: residency.FeatureRef{ID: "a.b"}}
		}
		score := func(gate residency.Gate) (scores []float64, levels []string) {
			run := readSARIF(t, &residency.Report{Tenants: []residency.Tenant{{Findings: []residency.Finding{finding(residency.Violated, ""), finding(residency.Unknown, gate)}}}}).Runs[0]
			for i, rule := range run.Tool.Driver.Rules {
				number, err := strconv.ParseFloat(rule.Properties.Severity, 64)
				if err != nil || run.Results[i].RuleID != rule.ID {
					t.Fatalf("%s: %+v", severity, run)
				}
				scores, levels = append(scores, number), append(levels, run.Results[i].Level)
			}
			return scores, levels
		}
		scores, _ := score("")
		if len(scores) != 2 || scores[1] >= scores[0] {
			t.Errorf("%s: scores %v", severity, scores)
		}
		tolerated, levels := score(residency.GateTolerates)
		if tolerated[1] > 1 || tolerated[1] > scores[1] || levels[1] != "note" {
			t.Errorf("%s, tolerated: scores %v, levels %v", severity, tolerated, levels)
		}
	}
}

func TestSARIFSuppressesOnlyWhenAsked(t *testing.T) {
	open := residency.Finding{ID: "R/a/storage", Verdict: residency.Violated, Severity: residency.High}
	waived, known := open, open
	waived.Waiver, known.Baseline = &residency.AppliedWaiver{Reason: "why"}, residency.BaselineKnown
	r := &residency.Report{Tenants: []residency.Tenant{{Findings: []residency.Finding{open, waived, known}}}}
	if results := readSARIF(t, r).Runs[0].Results; len(results) != 1 {
		t.Errorf("%d results: %+v", len(results), results)
	}
	if out := reporttest.Render(t, Format{}, r); !strings.Contains(out, "Left out: 1 waived, 1 known from the baseline.") {
		t.Error("it does not say what is left out")
	}
	results := readSARIFOf(t, Format{Suppressed: true}, r).Runs[0].Results
	if len(results) != 3 || len(results[0].Suppressions) != 0 || len(results[1].Suppressions) != 1 || len(results[2].Suppressions) != 1 {
		t.Errorf("asked for: %+v", results)
	}
}

// TestSARIFKeepsGitHubsLimits has more results, and more rules, than GitHub takes of a
// run, the worst of them last.
func TestSARIFKeepsGitHubsLimits(t *testing.T) {
	var tenant residency.Tenant
	for i := range limit + 2 {
		f := residency.Finding{ID: strconv.Itoa(i), Verdict: residency.Unknown, Severity: residency.High}
		f.Requirement.ID, f.Feature.ID = "R", "f"+f.ID
		tenant.Findings = append(tenant.Findings, f)
	}
	worst := &tenant.Findings[limit+1]
	worst.Verdict, worst.Severity = residency.Violated, residency.Critical
	r := &residency.Report{Tenants: []residency.Tenant{tenant}}
	run := readSARIF(t, r).Runs[0]
	if len(run.Results) != limit || run.Results[0].RuleID != "R/f"+worst.ID || len(run.Tool.Driver.Rules) != limit {
		t.Errorf("%d results, the first of rule %s, %d rules", len(run.Results), run.Results[0].RuleID, len(run.Tool.Driver.Rules))
	}
	if out := reporttest.Render(t, Format{}, r); !strings.Contains(out, "Left out: 2 results more than the 25000") {
		t.Error("it does not say what is left out")
	}
}

func TestFileURI(t *testing.T) {
	for path, want := range map[string]string{
		"tenants/a.json": "tenants/a.json", "a b.json": "a%20b.json", "a:b.json": "./a:b.json", "50%#?.json": "50%25%23%3F.json",
		`tenants\a.json`: "tenants/a.json", "日本.json": "%E6%97%A5%E6%9C%AC.json", "a\x1b\xff": "a%1B%FF", "//host/x": "host/x", "javascript:x": "./javascript:x",
	} {
		if got := wording.FileURI(path); got != want {
			t.Errorf("%q: %s, want %s", path, got, want)
		}
	}
}

func TestWebAddress(t *testing.T) {
	for address, want := range map[string]string{
		"https://example.com/a?b=c#d": "https://example.com/a?b=c#d", "https://example.com/評価": "https://example.com/%E8%A9%95%E4%BE%A1",
		"javascript:alert(1)": "", "file:///etc/passwd": "", "https://": "", "/a": "", "https://e\u202egpj.exe/": "https://e%E2%80%AEgpj.exe/", "https://a/\x1b": "", "": "",
		"https://example.com/" + strings.Repeat("a", 10000): "https://example.com/" + strings.Repeat("a", 10000),
	} {
		if got := wording.WebAddress(&address); got != want {
			t.Errorf("%.40q: %.40q, want %.40q", address, got, want)
		}
	}
}
