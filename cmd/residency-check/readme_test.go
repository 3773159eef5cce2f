package main_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/golden"
)

// shown is an output in the README, after a comment that says of what.
var shown = regexp.MustCompile("(?s)<!-- output of: residency-check ([^\n]*) -->\n```text\n(.*?)```\n")

// What the README shows is what the program prints.
func TestREADMEShowsTheRealOutput(t *testing.T) {
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if !shown.Match(readme) {
		t.Fatal("the README shows no output")
	}
	want := shown.ReplaceAllFunc(readme, func(block []byte) []byte {
		arguments := string(shown.FindSubmatch(block)[1])
		var out, errs bytes.Buffer
		cli.Run(t.Context(), strings.Fields(arguments), nil, &out, &errs, noon(home))
		if errs.Len() > 0 {
			t.Errorf("residency-check %s: %s", arguments, errs.String())
		}
		return []byte("<!-- output of: residency-check " + arguments + " -->\n```text\n" + out.String() + "```\n")
	})
	golden.File(t, "README.md", want)
}

// The README's tenant document is a valid one.
func TestREADMEDocumentIsValid(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(readme), "```yaml\n")
	document, _, found := strings.Cut(rest, "```\n")
	if !found {
		t.Fatal("the README has no YAML document")
	}
	path := filepath.Join(t.TempDir(), "tenant.yaml")
	if err := os.WriteFile(path, []byte(document), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if status := cli.Run(t.Context(), []string{path}, nil, &out, &errs, noon(home)); status != 1 {
		t.Errorf("exit status %d, want 1: %s", status, errs.String())
	}
}
