package main_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// leftOpen is a line of a written document that is a key below a comment.
var leftOpen = regexp.MustCompile(`(?m)^( *)# ( *(?:[a-z_]+:|- (?:\{|id:)).*)$`)

// Whatever features and profile a document begins with, it is valid as it was
// written, and with every comment taken for what it says.
func TestInitWritesValidDocuments(t *testing.T) {
	profiles := lines(t, "init", "--list-profiles")
	products := map[string]bool{}
	for _, line := range lines(t, "features") {
		product, _, _ := strings.Cut(line, ".")
		products[product] = true
	}
	if len(profiles) < 6 || len(products) < 2 {
		t.Fatalf("%d profiles and %d products: too few to test with", len(profiles), len(products))
	}
	countries := []string{"JP", "DE", "US"}
	n := 0
	for product := range products {
		n++
		profile, country := strings.Fields(profiles[n%len(profiles)])[0], countries[n%len(countries)]
		t.Run(product, func(t *testing.T) {
			t.Parallel()
			initialize(t, "--product", product, "--profile", profile, "--country", country)
		})
	}
	for _, line := range profiles {
		profile := strings.Fields(line)[0]
		t.Run(profile, func(t *testing.T) {
			t.Parallel()
			initialize(t, "--feature", "entra.mfa", "--profile", profile, "--country", "CH")
		})
	}
}

func initialize(t *testing.T, flags ...string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "tenant.yaml")
	lines(t, append([]string{"init", "-o", file}, flags...)...)
	if checked := run(t, file); checked.status == 2 {
		t.Errorf("not valid as written:\n%s", checked.err)
	}
	written, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	declared := leftOpen.ReplaceAll(written, []byte("$1$2"))
	// The example of a waiver is for a requirement that nobody knows.
	declared = bytes.Replace(declared, []byte("requirement: ID,"), []byte("requirement: JP-STORAGE,"), 1)
	if bytes.Equal(declared, written) {
		t.Fatal("nothing is left open")
	}
	if err := os.WriteFile(file, declared, 0o600); err != nil {
		t.Fatal(err)
	}
	if checked := run(t, file); checked.status == 2 {
		t.Errorf("not valid with everything declared:\n%s\n%s", checked.err, declared)
	}
}

// lines are those of the program's standard output.
func lines(t *testing.T, arguments ...string) []string {
	t.Helper()
	ended := run(t, arguments...)
	if ended.status != 0 {
		t.Fatalf("exit status %d\n%s", ended.status, ended.err)
	}
	return strings.Split(strings.TrimSpace(ended.out), "\n")
}
