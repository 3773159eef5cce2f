package notices

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/golden"
)

// introduction says what is no module.
const introduction = `residency-check is under the Apache License 2.0 (the file LICENSE). It holds the work
of others, under the terms below.

Data
  The map of the HTML report is drawn from Natural Earth, which is in the public domain.
  Codes and names of countries are those of ISO 3166-1, as iso-codes 4.15.0 lists them
  (https://salsa.debian.org/iso-codes-team/iso-codes, LGPL 2.1 or later). The facts are
  our own wording of public documents, which belong to their publishers.
`

// What is linked into the program is what its notices tell of, on every system that a
// release is for.
func TestNoticesUpToDate(t *testing.T) {
	t.Parallel()
	texts := map[string][]string{} // the text of a licence to the modules under it
	for _, module := range linked(t) {
		for _, text := range module.licences(t) {
			texts[text] = append(texts[text], module.name)
		}
	}
	var want strings.Builder
	want.WriteString(introduction)
	for _, text := range slices.SortedFunc(maps.Keys(texts), func(a, b string) int { return cmp.Or(cmp.Compare(texts[a][0], texts[b][0]), cmp.Compare(a, b)) }) {
		fmt.Fprintf(&want, "\n%s\n%s\n\n%s\n", strings.Repeat("=", 80), strings.Join(texts[text], "\n"), text)
	}
	golden.File(t, "NOTICES.txt", []byte(want.String()))
}

// module is one that is linked, or Go's own library.
type module struct{ name, folder string }

var licence = regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice)([.-].*)?$`)

// licences are the texts that a module is under. One without any is a fault: nobody
// could tell whether the program may hold it.
func (m module) licences(t *testing.T) (texts []string) {
	t.Helper()
	entries, err := os.ReadDir(m.folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if entry.IsDir() || !licence.MatchString(entry.Name()) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(m.folder, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
		texts = append(texts, strings.Trim(string(text), "\n"))
	}
	if texts == nil {
		t.Errorf("%s has no licence in %s", m.name, m.folder)
	}
	return texts
}

// linked are the modules of the program, and Go's own library, sorted.
func linked(t *testing.T) []module {
	t.Helper()
	found := map[module]bool{}
	for _, system := range []string{"linux", "darwin", "windows"} {
		list := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f",
			"{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}", "../../cmd/residency-check")
		list.Env = append(os.Environ(), "GOOS="+system, "GOARCH=amd64", "CGO_ENABLED=0")
		list.Stderr = os.Stderr
		lines, err := list.Output()
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(lines)) {
			if name, folder, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
				found[module{name, folder}] = true
			}
		}
	}
	var modules []module
	for m := range found {
		modules = append(modules, m)
		// Its own library is under the same words, which not every distribution of Go
		// has where others have them.
		if strings.HasPrefix(m.name, "golang.org/x/sys ") {
			modules = append(modules, module{"Go, its standard library", m.folder})
		}
	}
	slices.SortFunc(modules, func(a, b module) int { return cmp.Compare(a.name, b.name) })
	return modules
}
