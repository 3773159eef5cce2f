package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// There is a page for the program and for each of its commands, the same each
// time, and dated as those who build reproducibly ask for.
func TestPages(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "1764028800")
	first, second := t.TempDir(), t.TempDir()
	for _, folder := range []string{first, second} {
		if err := run([]string{folder}); err != nil {
			t.Fatal(err)
		}
	}
	for name, wants := range map[string]string{
		"residency-check.1":         `\fB--fail-on\fP`,
		"residency-check-explain.1": "SEE ALSO",
		"residency-check-init.1":    "--list-profiles",
	} {
		page, again := read(t, first, name), read(t, second, name)
		if !strings.Contains(page, wants) || !strings.Contains(page, `"Nov 2025"`) {
			t.Errorf("%s does not hold %q and its date:\n%.300s", name, wants, page)
		}
		if page != again {
			t.Errorf("%s is not the same twice", name)
		}
	}
	t.Setenv("SOURCE_DATE_EPOCH", "yesterday")
	if err := run([]string{first}); err == nil {
		t.Error("took a date that is none")
	}
	if err := run(nil); err == nil {
		t.Error("wrote pages to no folder")
	}
}

func read(t *testing.T, folder, name string) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}
