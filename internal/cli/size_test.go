package cli

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The end is known where all that is read are files.
func TestStreamSize(t *testing.T) {
	folder := t.TempDir()
	for name, size := range map[string]int{"a.ndjson": 10, "b.json": 5, "notes.txt": 100} {
		if err := os.WriteFile(filepath.Join(folder, name), make([]byte, size), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	file, err := os.Open(filepath.Join(folder, "a.ndjson"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, c := range []struct {
		name string
		in   io.Reader
		plan checkRun
		want int64
	}{
		{"a folder", nil, checkRun{paths: []string{folder}}, 15},
		{"a redirected file", file, checkRun{paths: []string{"-"}}, 10},
		{"a pipe", strings.NewReader(""), checkRun{paths: []string{folder, "-"}}, unknownSize},
		{"a shard", nil, checkRun{paths: []string{folder}, shard: shard{1, 2}}, unknownSize},
		{"a file that is missing", nil, checkRun{paths: []string{filepath.Join(folder, "c.json")}}, unknownSize},
	} {
		if got := c.plan.size(world{in: c.in}); got != c.want {
			t.Errorf("%s: %d bytes, want %d", c.name, got, c.want)
		}
	}
}
