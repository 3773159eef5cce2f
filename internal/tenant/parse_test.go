package tenant

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/residency-check/residency-check/internal/golden"
	"github.com/residency-check/residency-check/internal/residency"
)

// TestParse reads every document of the archives in testdata and compares what
// comes out, error for error, with the .want file behind it.
func TestParse(t *testing.T) {
	t.Parallel()
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives in testdata: %v", err)
	}
	for _, name := range archives {
		t.Run(filepath.Base(name), func(t *testing.T) {
			t.Parallel()
			testArchive(t, name)
		})
	}
}

func testArchive(t *testing.T, name string) {
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var rewritten []txtar.File
	for i := 0; i < len(archive.Files); i++ {
		file := archive.Files[i]
		got, want := outcome(t, file.Name, file.Data), ""
		if i+1 < len(archive.Files) && archive.Files[i+1].Name == file.Name+".want" {
			i++
			want = string(archive.Files[i].Data)
		}
		rewritten = append(rewritten, file, txtar.File{Name: file.Name + ".want", Data: []byte(got)})
		if diff := cmp.Diff(want, got); diff != "" && !golden.Updating() {
			t.Errorf("%s: run %s if that is right (-want +got):\n%s", file.Name, golden.Command, diff)
		}
	}
	if golden.Updating() {
		archive.Files = rewritten
		if err := os.WriteFile(name, txtar.Format(archive), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// outcome is what a file comes to: a line for each tenant or waiver, and one for
// each error. A name with ".waivers." is that of a waivers file.
func outcome(t *testing.T, name string, data []byte) string {
	format, ok := FormatOf(name)
	if !ok {
		t.Fatalf("%s: no format", name)
	}
	var b strings.Builder
	if strings.Contains(name, ".waivers.") {
		waivers, errs := ParseWaivers(name, format, data, testVocabulary())
		for _, w := range waivers {
			fmt.Fprintf(&b, "waiver at %s:%d:%d for %q\n", w.At.File, w.At.Line, w.At.Column, w.Tenant)
		}
		writeErrors(&b, errs)
		return b.String()
	}
	for d := range Parse(name, format, strings.NewReader(string(data)), testVocabulary(), testToday) {
		if d.Tenant != nil {
			fmt.Fprintf(&b, "document %d: %s\n", d.Index, d.Tenant.Name)
		} else {
			fmt.Fprintf(&b, "document %d: refused\n", d.Index)
		}
		writeErrors(&b, d.Errors)
	}
	return b.String()
}

func writeErrors(b *strings.Builder, errs []residency.Error) {
	for _, e := range errs {
		fmt.Fprintf(b, "%s:%d:%d: ", e.File, e.Line, e.Column)
		if e.Path != "" {
			fmt.Fprintf(b, "%s: ", e.Path)
		}
		fmt.Fprintf(b, "%s\n", e.Message)
	}
}
