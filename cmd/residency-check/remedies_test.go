package main_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// Every alternative under which a finding of an example is said to pass is
// written into the document, which is then judged again: it is well formed, and
// the finding passes.
func TestAlternativesPass(t *testing.T) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(exampleDir)
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, entry := range entries {
		name := entry.Name()
		if strings.HasSuffix(name, verdictSuffix) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(exampleDir, name))
		if err != nil {
			t.Fatal(err)
		}
		format, _ := tenant.FormatOf(name)
		for document := range tenant.Parse(name, format, bytes.NewReader(text), vocabulary, "") {
			encoded, err := json.Marshal(document.Tenant.Input)
			if err != nil {
				t.Fatal(err)
			}
			tried += tryAlternatives(t, name, encoded)
		}
	}
	if tried < 200 {
		t.Errorf("the examples have only %d alternatives", tried)
	}
}

// tryAlternatives judges a document once, and then changed in every way that is
// said to help. It returns in how many.
func tryAlternatives(t *testing.T, name string, document []byte) int {
	t.Helper()
	type trial struct {
		finding string
		changes residency.Alternative
	}
	var trials []trial
	var changed bytes.Buffer
	for _, finding := range checkLines(t, name, document)[0].Findings {
		for _, alternative := range finding.PassesIf {
			trials = append(trials, trial{finding.ID, alternative})
			changed.Write(apply(t, document, alternative))
			changed.WriteByte('\n')
		}
	}
	if len(trials) == 0 {
		return 0
	}
	for i, judged := range checkLines(t, name, changed.Bytes()) {
		at := slices.IndexFunc(judged.Findings, func(f residency.Finding) bool { return f.ID == trials[i].finding })
		if at < 0 {
			t.Errorf("%s: no finding %s with %v", name, trials[i].finding, trials[i].changes)
		} else if verdict := judged.Findings[at].Verdict; verdict != residency.Met && verdict != residency.NotApplicable {
			t.Errorf("%s: %s is %s with %v", name, trials[i].finding, verdict, trials[i].changes)
		}
	}
	return len(trials)
}

// checkLines is what the program says of documents, one a line.
func checkLines(t *testing.T, name string, lines []byte) []residency.Tenant {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cli.Run(t.Context(), []string{"-o", "json", "--as-of", asOf(t, name), "-"}, bytes.NewReader(lines), &stdout, &stderr, noon(home))
	var report residency.Report
	if err := json.Unmarshal(stdout.Bytes(), &report); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, &stderr)
	}
	for _, mistake := range report.Errors {
		t.Errorf("%s: %v", name, mistake)
	}
	if len(report.Errors) > 0 {
		t.FailNow()
	}
	return report.Tenants
}

// apply sets the values in a copy of the document: each has a place there, or
// its parent has.
func apply(t *testing.T, document []byte, changes residency.Alternative) []byte {
	t.Helper()
	var root any
	if err := json.Unmarshal(document, &root); err != nil {
		t.Fatal(err)
	}
	for _, change := range changes {
		steps := strings.Split(change.Pointer, "/")[1:]
		at := root
		for i, step := range steps {
			last := i == len(steps)-1
			switch parent := at.(type) {
			case map[string]any:
				if last {
					parent[step] = change.Value
				}
				at = parent[step]
			case []any:
				index, err := strconv.Atoi(step)
				if err != nil || index >= len(parent) {
					t.Fatalf("%s points nowhere", change.Pointer)
				}
				if last {
					parent[index] = change.Value
				}
				at = parent[index]
			default:
				t.Fatalf("%s points nowhere", change.Pointer)
			}
		}
	}
	encoded, err := json.Marshal(root)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

// Every example can be patched as it is written: what the program prints was
// read again and says what was judged.
func TestFixPatchesTheExamples(t *testing.T) {
	entries, err := os.ReadDir(exampleDir)
	if err != nil {
		t.Fatal(err)
	}
	days := map[string]string{}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), verdictSuffix) {
			days[entry.Name()] = asOf(t, entry.Name())
		}
	}
	patched := 0
	t.Chdir(exampleDir) // a patch names no file elsewhere
	for name, day := range days {
		var stdout, stderr bytes.Buffer
		if status := cli.Run(t.Context(), []string{"fix", "--as-of", day, name}, strings.NewReader(""), &stdout, &stderr, noon(home)); status > 1 {
			t.Errorf("%s: status %d\n%s", name, status, &stderr)
		}
		if stdout.Len() > 0 {
			patched++
		}
	}
	if patched < 20 {
		t.Errorf("only %d examples are patched", patched)
	}
}
