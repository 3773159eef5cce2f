package main_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/report"
)

// A saved report renders to the bytes, the errors and the exit status of the run
// that saved it: all examples together in every format and in every way in which
// the standard output may look.
func TestRenderRepeatsTheRun(t *testing.T) {
	t.Parallel()
	all := append([]string{"no-such-file.json"}, examples(t)...)
	first, again := t.TempDir(), t.TempDir()
	saved := filepath.Join(first, "json")
	repeats(t, saved, all, intoFiles(first), intoFiles(again))
	for _, format := range report.Formats() {
		if diff := cmp.Diff(read(t, filepath.Join(first, format)), read(t, filepath.Join(again, format))); diff != "" {
			t.Errorf("as %s (-the run +the saved report):\n%s", format, diff)
		}
	}
	for _, flags := range [][]string{{}, {"-v"}, {"-q"}, {"--fail-on", "never"}} {
		repeats(t, saved, all, flags, flags)
	}
}

// One tenant looks different from many, and Markdown holds only so much of those.
func TestRenderRepeatsTheRunOfOneTenant(t *testing.T) {
	t.Parallel()
	saved := filepath.Join(t.TempDir(), "report.json")
	for _, example := range examples(t) {
		repeats(t, saved, []string{example}, []string{"-o", "json=" + saved, "-o", "markdown"}, []string{"-o", "markdown"})
	}
}

func examples(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(exampleDir, "*.[jy]*"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	return paths
}

// intoFiles are the flags that write every format into a file of its name.
func intoFiles(folder string) []string {
	var flags []string
	for _, format := range report.Formats() {
		flags = append(flags, "-o", format+"="+filepath.Join(folder, format))
	}
	return flags
}

// repeats compares a run with what the report that it saves is rendered to.
func repeats(t *testing.T, saved string, files, flags, again []string) {
	t.Helper()
	direct := run(t, append(append([]string{"--as-of", "2026-11-25"}, flags...), files...)...)
	rendered := run(t, append([]string{"render", saved}, again...)...)
	if diff := cmp.Diff(direct, rendered, cmp.AllowUnexported(outcome{})); diff != "" {
		t.Errorf("%v %v (-the run +the saved report):\n%s", flags, files, diff)
	}
}

// outcome is what a run leaves.
type outcome struct {
	out, err string
	status   int
}

func run(t *testing.T, arguments ...string) outcome {
	t.Helper()
	return runOn(t, home, arguments...)
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
