package main_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/report"
)

// Whatever day it is, every example gets an answer.
func TestExamplesOnAnyDay(t *testing.T) {
	onEachDay(t, func(t *testing.T, day string) {
		for _, example := range examples(t) {
			if ended := runOn(t, day, example); ended.status > 1 || ended.out == "" {
				t.Errorf("%s: exit status %d\n%s", example, ended.status, ended.err)
			}
		}
	})
}

// With --as-of the answer is the same on every day, to the byte: in all formats, of
// every command that takes it, for a tenant and an evaluation of a day that has
// come by now, of one that had come when the sources were read, and of one that
// comes later.
func TestAsOfGivesTheSameOnAnyDay(t *testing.T) {
	const asOf = "2026-11-25"
	folder := t.TempDir()
	for name, created := range map[string]string{"old": "2023-06-01", "new": "2026-11-24", "later": "2027-06-01"} {
		writeFile(t, filepath.Join(folder, name+".yaml"), "tenant: {name: T, country: JP, created: "+created+"}\n"+
			"features: [entra.mfa, azure.storage]\n"+
			"integrations: [{name: Crm, storage: [JP], evaluated: "+created+"}]\n"+
			"requirements: [{id: R, storage: [JP], processing: [JP]}]\n"+
			"waivers: [{requirement: R, feature: entra.mfa, reason: r, approved_by: a, expires: 2027-12-31}]\n")
	}
	all := append(examples(t), folder)
	old, later := filepath.Join(folder, "old.yaml"), filepath.Join(folder, "later.yaml")
	commands := [][]string{
		append([]string{"--stream", "--as-of", asOf}, all...),
		append([]string{"--as-of", "2020-01-15"}, all...),
		{"--as-of", asOf, "--max-source-age", "90d", "--waiver-warn", "2y", old},
		{"--as-of", asOf, "--opa", old, later},
		{"explain", "--as-of", asOf, "entra.mfa", "--country", "JP"},
		{"explain", "--as-of", asOf, "R/entra.mfa/storage", old},
		{"diff", "--as-of", "2020-01-01.." + asOf, old},
		{"fix", "--as-of", asOf, old},
		{"fix", "--as-of", asOf, later},
	}
	for _, format := range report.Formats() {
		commands = append(commands, []string{"--as-of", asOf, "-o", format, filepath.Join(exampleDir, "japan.json"), folder})
	}
	for _, command := range commands {
		want := runOn(t, home, command...)
		if want.out+want.err == "" {
			t.Errorf("%v says nothing", command)
		}
		for _, day := range append([]string{"2020-01-01"}, days...) {
			if diff := cmp.Diff(want, runOn(t, day, command...), cmp.AllowUnexported(outcome{})); diff != "" {
				t.Errorf("%v on %s (-%s +%s):\n%s", command, day, home, day, diff)
			}
		}
	}
}

// runOn runs the program on a day.
func runOn(t *testing.T, day string, arguments ...string) outcome {
	t.Helper()
	var out, errs bytes.Buffer
	status := cli.Run(t.Context(), arguments, strings.NewReader(""), &out, &errs, noon(day))
	return outcome{out.String(), errs.String(), status}
}
