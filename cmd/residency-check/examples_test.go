package main_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/residency"
)

const (
	exampleDir    = "../../testdata/tenants"
	verdictSuffix = ".verdicts.txt"
)

// The verdicts beside each example tenant were worked out by hand from the
// documented facts. Where the program differs, find out who is right before
// either is changed.
func TestExamples(t *testing.T) {
	entries, err := os.ReadDir(exampleDir)
	if err != nil {
		t.Fatal(err)
	}
	var documents, names, judged []string
	for _, entry := range entries {
		if name, ok := strings.CutSuffix(entry.Name(), verdictSuffix); ok {
			judged = append(judged, name)
			continue
		}
		documents = append(documents, entry.Name())
	}
	stem := func(name string) string { return strings.TrimSuffix(name, filepath.Ext(name)) }
	slices.SortFunc(documents, func(a, b string) int { return strings.Compare(stem(a), stem(b)) })
	for _, document := range documents {
		names = append(names, stem(document))
	}
	slices.Sort(judged)
	if diff := cmp.Diff(names, judged); diff != "" {
		t.Errorf("examples and their %s files do not match (-example +verdicts):\n%s", verdictSuffix, diff)
	}
	for i, name := range documents {
		t.Run(names[i], func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(derived(t, name), decided(t, name)); diff != "" {
				t.Errorf("verdicts differ (-by hand +by the program):\n%s", diff)
			}
		})
	}
}

// asOf is the day that the verdicts file of an example begins with, after "as_of",
// or the usual one.
func asOf(t *testing.T, name string) string {
	t.Helper()
	for _, line := range handMade(t, name) {
		if day, given := strings.CutPrefix(line, "as_of "); given {
			return day
		}
	}
	return "2026-11-25"
}

// derived returns the lines of the verdicts file of an example, without comments and reasons.
func derived(t *testing.T, name string) []string {
	t.Helper()
	return slices.DeleteFunc(handMade(t, name), func(line string) bool { return strings.HasPrefix(line, "as_of ") })
}

func handMade(t *testing.T, name string) []string {
	t.Helper()
	path := filepath.Join(exampleDir, strings.TrimSuffix(name, filepath.Ext(name))+verdictSuffix)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		id, rest, found := strings.Cut(line, "  ")
		if found {
			verdict, _, _ := strings.Cut(strings.TrimSpace(rest), "  ")
			line = id + "  " + verdict
		}
		lines = append(lines, line)
	}
	return lines
}

// decided returns what the program says of an example, in the form of a verdicts file: notes last and sorted.
func decided(t *testing.T, name string) []string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	args := []string{"-o", "json", "--as-of", asOf(t, name), filepath.Join(exampleDir, name)}
	cli.Run(context.Background(), args, strings.NewReader(""), &stdout, &stderr)
	var report residency.Report
	if err := json.Unmarshal(stdout.Bytes(), &report); err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	if len(report.Errors) > 0 || len(report.Tenants) != 1 {
		t.Fatalf("%d tenants, errors %v", len(report.Tenants), report.Errors)
	}
	tenant := report.Tenants[0]
	lines := []string{"verdict " + string(tenant.Verdict)}
	for _, finding := range tenant.Findings {
		lines = append(lines, finding.ID+"  "+verdict(&finding))
	}
	var notes []string
	for _, note := range tenant.Notes {
		notes = append(notes, "note "+note.Code+" "+subject(&note))
	}
	slices.Sort(notes)
	return append(lines, notes...)
}

func verdict(f *residency.Finding) string {
	text := string(f.Verdict)
	if f.Cause != nil {
		text += "/" + string(*f.Cause)
	}
	if len(f.Needs) > 0 {
		text += " needs=" + strings.Join(f.Needs, ",")
	}
	if f.Disputed {
		text += " disputed"
	}
	if f.Waiver != nil {
		text += " waived"
	}
	return text
}

func subject(n *residency.Note) string {
	feature := n.Feature
	if n.Use != "" {
		feature += "#" + n.Use
	}
	parts := []string{n.Requirement, feature, string(n.Activity)}
	parts = slices.DeleteFunc(parts, func(part string) bool { return part == "" })
	text := strings.Join(parts, "/")
	if n.Cause != "" {
		text += " cause=" + string(n.Cause)
	}
	return text
}
