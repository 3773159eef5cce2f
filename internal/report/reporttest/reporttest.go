// Package reporttest has what the tests of all formats share: reports to render,
// harmless and hostile ones, and the golden files that say how they look. Only
// tests import it.
package reporttest

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/golden"
	"github.com/residency-check/residency-check/internal/residency"
)

// folder is testdata of internal/report, where a report stands beside what every
// format makes of it. The formats' own tests run one folder below.
func folder() string {
	if _, err := os.Stat("testdata"); err == nil {
		return "testdata"
	}
	return filepath.Join("..", "testdata")
}

// Reports is every report of testdata by name.
func Reports(t testing.TB) map[string]*residency.Report {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(folder(), "*.report.json"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no reports in testdata: %v", err)
	}
	all := map[string]*residency.Report{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimSuffix(filepath.Base(path), ".report.json")] = Decode(t, data)
	}
	return all
}

// Decode reads a report as strictly as real input: a misspelt key in a
// fixture must not pass.
func Decode(t testing.TB, data []byte) *residency.Report {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	r := new(residency.Report)
	if err := d.Decode(r); err != nil {
		t.Fatal(err)
	}
	return r
}

// Renderer is a format, as the package report knows it.
type Renderer interface {
	Render(w io.Writer, r *residency.Report) error
}

// Render is a report in one format.
func Render(t testing.TB, format Renderer, r *residency.Report) string {
	t.Helper()
	var b strings.Builder
	if err := format.Render(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Golden compares a report with the golden file of that name, or writes it.
func Golden(t *testing.T, name, got string) {
	t.Helper()
	golden.File(t, filepath.Join(folder(), name), []byte(got))
}
