package own_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/residency"
)

const somePolicy = "package contoso\n\np := 1\n"

// bothWays reads policies with a data file from a folder and from a bundle.
func bothWays(t *testing.T, name, content string) map[string][]residency.Error {
	t.Helper()
	_, inFolder := own.ReadFolder("own", fstest.MapFS{
		"contoso.rego": {Data: []byte(somePolicy)}, name: {Data: []byte(content)},
	})
	var archive bytes.Buffer
	zipped := gzip.NewWriter(&archive)
	files := tar.NewWriter(zipped)
	for _, file := range [][2]string{{"contoso.rego", somePolicy}, {name, content}} {
		if err := files.WriteHeader(&tar.Header{Name: file[0], Mode: 0o644, Size: int64(len(file[1]))}); err != nil {
			t.Fatal(err)
		}
		if _, err := files.Write([]byte(file[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := files.Close(); err != nil {
		t.Fatal(err)
	}
	if err := zipped.Close(); err != nil {
		t.Fatal(err)
	}
	_, inBundle := own.ReadArchive("own.tar.gz", &archive, nil)
	return map[string][]residency.Error{"folder": inFolder, "bundle": inBundle}
}

// TestNothingStandsBehindADataFile: what OPA would pass over is refused, wherever the
// file lies.
func TestNothingStandsBehindADataFile(t *testing.T) {
	for _, c := range []struct{ name, content string }{
		{"data.json", `{"a": 1},`}, {"data.json", `{"a": 1}:`}, {"data.json", `{"a": 1}{"a": 2}`}, {"data.json", "{\"a\": 1}\n---\n{\"b\": 1}"}, {"data.json", "a: 1"},
		{"below/data.yaml", `{"a": 1},`}, {"data.yaml", "a: 1\n---\nb: 2\n"}, {"data.yml", "a: 1\n...\n,\n"}, {"data.yaml", "a: 1\na: 2\n"}, {"data.yaml", ""},
	} {
		for where, faults := range bothWays(t, c.name, c.content) {
			if len(faults) != 1 || !strings.Contains(faults[0].Error(), c.name) {
				t.Errorf("%s, %s with %q: %v", where, c.name, c.content, faults)
			}
		}
	}
	for name, content := range map[string]string{"data.json": "{\"a\": 1}\n\n", "data.yaml": "# of Contoso\n---\na: 1\n...\n", "below/data.yml": "a: 1"} {
		for where, faults := range bothWays(t, name, content) {
			if faults != nil {
				t.Errorf("%s, %s: %v", where, name, faults)
			}
		}
	}
}
