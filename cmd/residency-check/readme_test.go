package main_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/golden"
)

// shown is an output on a page, after a comment that says of what.
var shown = regexp.MustCompile("(?s)<!-- output of: residency-check ([^\n]*) -->\n```text\n(.*?)```\n")

// pages are those that users and contributors read, the README first.
func pages(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"README.md", ".github/*.md", ".github/docs/*.md", "policies/*.md"} {
		found, err := filepath.Glob(repository(pattern))
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: %d pages, %v", pattern, len(found), err)
		}
		for _, page := range found {
			absolute, err := filepath.Abs(page)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, absolute)
		}
	}
	return all
}

// What the README and the pages show is what the program prints.
func TestREADMEShowsTheRealOutput(t *testing.T) {
	all, outputs := pages(t), 0
	t.Chdir(repository("."))
	for _, page := range all {
		text := read(t, page)
		found := shown.FindAllString(text, -1)
		outputs += len(found)
		if len(found) == 0 {
			continue
		}
		golden.File(t, page, []byte(shown.ReplaceAllStringFunc(text, func(block string) string {
			return printed(t, shown.FindStringSubmatch(block)[1])
		})))
	}
	if outputs < 2 {
		t.Errorf("%d outputs are shown", outputs)
	}
}

// printed is the block that shows what a command prints.
func printed(t *testing.T, arguments string) string {
	t.Helper()
	var out, errs bytes.Buffer
	cli.Run(t.Context(), strings.Fields(arguments), nil, &out, &errs, noon(home))
	if errs.Len() > 0 {
		t.Errorf("residency-check %s: %s", arguments, errs.String())
	}
	return "<!-- output of: residency-check " + arguments + " -->\n```text\n" + out.String() + "```\n"
}

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.*)$`)
)

// Every link within the repository leads to a file, and to a heading of it where it
// names one.
func TestREADMELinksLeadSomewhere(t *testing.T) {
	for _, page := range pages(t) {
		for _, found := range link.FindAllStringSubmatch(read(t, page), -1) {
			path, anchor, _ := strings.Cut(found[1], "#")
			if strings.Contains(path, ":") {
				continue
			}
			target := page
			if path != "" {
				target = filepath.Join(filepath.Dir(page), path)
			}
			if _, err := os.Stat(target); err != nil {
				t.Errorf("%s links to %s: %v", page, found[1], err)
				continue
			}
			if anchor != "" && !slices.Contains(anchors(read(t, target)), anchor) {
				t.Errorf("%s links to %s, which has no such heading", page, found[1])
			}
		}
	}
}

// anchors are the names that GitHub gives the headings of a page.
func anchors(page string) []string {
	var all []string
	for _, found := range heading.FindAllStringSubmatch(page, -1) {
		name := regexp.MustCompile(`[^\p{L}\p{N} -]`).ReplaceAllString(strings.ToLower(found[1]), "")
		all = append(all, strings.ReplaceAll(name, " ", "-"))
	}
	return all
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
