package main_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
)

const planDir = "../../testdata/plans"

// The verdicts beside each plan were worked out by hand from the documented facts,
// as those of the example tenants are.
func TestPlans(t *testing.T) {
	for _, name := range plans(t) {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(planDir, name, "verdicts.txt"))
			if err != nil {
				t.Fatal(err)
			}
			run, want := derivedOfPlan(string(text))
			t.Chdir(filepath.Join(planDir, name))
			if diff := cmp.Diff(want, judgedPlan(t, run)); diff != "" {
				t.Errorf("verdicts differ (-by hand +by the program):\n%s", diff)
			}
		})
	}
}

// Inputs hold secrets, and no format shows any. Those of the examples have one planted
// in everything that the mapping does not name.
func TestSecretsOfPlansAreNeverShown(t *testing.T) {
	const planted = "hunter2-planted-secret"
	for _, name := range plans(t) {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(planDir, name, "verdicts.txt"))
			if err != nil {
				t.Fatal(err)
			}
			run, _ := derivedOfPlan(string(text))
			t.Chdir(filepath.Join(planDir, name))
			for _, format := range report.Formats() {
				for _, verbose := range []string{"--verbose=false", "--verbose"} {
					var out bytes.Buffer
					cli.Run(context.Background(), append(slices.Clone(run), verbose, "-o", format), strings.NewReader(""), &out, &out, noon(home))
					if out.Len() == 0 || strings.Contains(out.String(), "residency-check --help") {
						t.Errorf("%s writes no report: %s", format, &out)
					}
					if strings.Contains(out.String(), planted) {
						t.Errorf("%s shows the secret", format)
					}
				}
			}
		})
	}
}

func plans(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(planDir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	if len(names) < 10 {
		t.Fatalf("%d plans", len(names))
	}
	return names
}

// derivedOfPlan reads a verdicts file: the command line, and what comes of it.
func derivedOfPlan(text string) (run, want []string) {
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0, fields[0] == "#":
		case fields[0] == "run":
			run = fields[1:]
		default:
			want = append(want, strings.Join(fields, " "))
		}
	}
	return run, want
}

// besideThePlan is a file's name as seen from its plan: reports call it by its place in
// this repository.
func besideThePlan(file string) string {
	_, below, found := strings.Cut(file, "testdata/plans/")
	if !found {
		return file
	}
	_, name, _ := strings.Cut(below, "/")
	return name
}

// judgedPlan is what the program says, in the form of a verdicts file.
func judgedPlan(t *testing.T, run []string) []string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := cli.Run(context.Background(), append(run, "--as-of", "2026-11-29", "-o", "json"), strings.NewReader(""), &stdout, &stderr, noon(home))
	var r residency.Report
	if err := json.Unmarshal(stdout.Bytes(), &r); err != nil {
		t.Fatalf("%v: %s", err, stderr.String())
	}
	lines := []string{fmt.Sprint("exit ", status)}
	for _, judged := range r.Tenants {
		for _, f := range judged.Findings {
			line := f.ID + " " + string(f.Verdict)
			if f.Cause != nil {
				line += "/" + string(*f.Cause)
			}
			if at := f.Feature.At; at != nil {
				file := at.File
				if file == "" {
					file = judged.File
				}
				line += fmt.Sprintf(" %s:%d", besideThePlan(file), at.Line)
			}
			if f.IsKnown() {
				line += " known"
			}
			lines = append(lines, line)
		}
		for _, note := range judged.Notes {
			lines = append(lines, "note "+note.Code)
		}
		lines = append(lines, "covered "+judged.Found.Describe())
	}
	return lines
}
