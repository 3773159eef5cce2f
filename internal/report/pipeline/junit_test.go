package pipeline

import (
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/residency"
)

func TestJUnitAgainstItsSchema(t *testing.T) {
	schema := reporttest.Schema(t, "junit-10.xsd")
	xmllint, err := exec.LookPath("xmllint")
	if err != nil {
		t.Skip("not validated: no xmllint here (Debian has it in libxml2-utils)")
	}
	folder := t.TempDir()
	args := []string{"--noout", "--nonet", "--schema", schema}
	for _, r := range reporttest.Hard(t) {
		path := filepath.Join(folder, strconv.Itoa(len(args))+".xml")
		if err := os.WriteFile(path, []byte(reporttest.Render(t, JUnit{}, r)), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	if out, err := exec.Command(xmllint, args...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestJUnitCases reads every report back and compares what a CI system counts.
func TestJUnitCases(t *testing.T) {
	for name, r := range reporttest.Hard(t) {
		var read junitReport
		if err := xml.Unmarshal([]byte(reporttest.Render(t, JUnit{}, r)), &read); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		suites := read.Suites
		if len(r.Errors) > 0 {
			if suites[0].Errors != len(r.Errors) {
				t.Errorf("%s: %d of %d errors", name, suites[0].Errors, len(r.Errors))
			}
			suites = suites[1:]
		}
		if len(suites) != len(r.Tenants) {
			t.Fatalf("%s: %d suites for %d tenants", name, len(suites), len(r.Tenants))
		}
		for i, s := range suites {
			var failed, unknown, skipped int
			for _, f := range r.Tenants[i].Findings {
				switch {
				case f.Waiver != nil || f.Verdict == residency.NotApplicable:
					skipped++
				case f.Verdict == residency.Violated:
					failed++
				case f.Verdict != residency.Met:
					unknown++
				}
			}
			if s.Tests != len(r.Tenants[i].Findings) || s.Failures != failed || s.Errors != unknown || s.Skipped != skipped {
				t.Errorf("%s, suite %d: %d tests, %d failures, %d errors, %d skipped", name, i, s.Tests, s.Failures, s.Errors, s.Skipped)
			}
			for _, c := range s.Cases {
				for _, text := range []string{s.Name, c.Class, c.Name} {
					if bad := strings.IndexFunc(text, reporttest.IsHidden); bad >= 0 {
						t.Errorf("%s: %q", name, text)
					}
				}
			}
		}
	}
}

// TestJUnitKeepsCasesApart has what GitLab and Jenkins would take for one.
func TestJUnitKeepsCasesApart(t *testing.T) {
	finding := residency.Finding{Verdict: residency.Violated, Requirement: residency.RequirementRef{ID: "R"}, Activity: residency.Storage}
	tenant := residency.Tenant{File: "a.json", Name: "Same", Findings: []residency.Finding{finding}}
	again := tenant
	again.Document = 1
	var read junitReport
	out := reporttest.Render(t, JUnit{}, &residency.Report{Tenants: []residency.Tenant{tenant, again, tenant}})
	if err := xml.Unmarshal([]byte(out), &read); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, s := range read.Suites {
		seen[s.Cases[0].Class+s.Cases[0].Name] = true
	}
	if len(seen) != 3 {
		t.Errorf("cases: %v", seen)
	}
}

func TestJUnitIsPlainXML(t *testing.T) {
	out := reporttest.Render(t, JUnit{}, reporttest.Hostile("\x00\x1b\ufffe\u202e]]><x>"))
	for _, r := range out {
		if r != '\n' && (unicode.IsControl(r) || r == '\ufffd' || r == '\ufffe' || r == '\u202e') {
			t.Fatalf("%q in the output", r)
		}
	}
	if !strings.Contains(out, `\u{0}\u{1b}\u{fffe}\u{202e}]]&gt;&lt;x&gt;`) {
		t.Error("what was replaced does not show")
	}
}

// TestJUnitNamesFilesUnlessJenkinsReads: GitLab makes a link of them, and Jenkins' xUnit
// plugin refuses them.
func TestJUnitNamesFilesUnlessJenkinsReads(t *testing.T) {
	r := reporttest.Reports(t)["japan"]
	for files, want := range map[bool]bool{true: true, false: false} {
		out := reporttest.Render(t, JUnit{Files: files}, r)
		if got := strings.Contains(out, `name="entra.mfa/storage" file="tenant.json" line="10"`); got != want {
			t.Errorf("with files %v: the line is there: %v", files, got)
		}
	}
}
