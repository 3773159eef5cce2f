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
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/saved"
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
			byHand := derived(t, name)
			if diff := cmp.Diff(byHand.Lines, decided(t, name, byHand.AsOf)); diff != "" {
				t.Errorf("verdicts differ (-by hand +by the program):\n%s", diff)
			}
		})
	}
}

// derived is the verdicts file of an example.
func derived(t *testing.T, name string) report.Verdicts {
	t.Helper()
	path := filepath.Join(exampleDir, strings.TrimSuffix(name, filepath.Ext(name))+verdictSuffix)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	verdicts := report.ParseVerdicts(string(text))
	for _, fault := range verdicts.Faults {
		t.Errorf("%s: %v", path, fault)
	}
	if verdicts.AsOf == "" {
		verdicts.AsOf = "2026-11-25"
	}
	return verdicts
}

// decided returns what the program says of an example, in the form of a verdicts
// file.
func decided(t *testing.T, name, asOf string) []string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	args := []string{"-o", "json", "--as-of", asOf, filepath.Join(exampleDir, name)}
	cli.Run(context.Background(), args, strings.NewReader(""), &stdout, &stderr, noon(home))
	if err := reporttest.Validator(t, saved.Schema)(stdout.Bytes()); err != nil {
		t.Errorf("no report by its schema: %v", err)
	}
	var written residency.Report
	if err := json.Unmarshal(stdout.Bytes(), &written); err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	if len(written.Errors) > 0 || len(written.Tenants) != 1 {
		t.Fatalf("%d tenants, errors %v", len(written.Tenants), written.Errors)
	}
	return report.VerdictLines(&written.Tenants[0])
}

// asOf is the day for which the verdicts of an example hold.
func asOf(t *testing.T, name string) string {
	t.Helper()
	return derived(t, name).AsOf
}
