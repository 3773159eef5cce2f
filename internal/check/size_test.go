package check

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
		plan Run
		want int64
	}{
		{"a folder", nil, Run{Paths: []string{folder}}, 15},
		{"a redirected file", file, Run{Paths: []string{"-"}}, 10},
		{"a pipe", strings.NewReader(""), Run{Paths: []string{folder, "-"}}, UnknownSize},
		{"a shard", nil, Run{Paths: []string{folder}, Shard: Shard{1, 2}}, UnknownSize},
		{"a file that is missing", nil, Run{Paths: []string{filepath.Join(folder, "c.json")}}, UnknownSize},
	} {
		if got := c.plan.Size(World{In: c.in}); got != c.want {
			t.Errorf("%s: %d bytes, want %d", c.name, got, c.want)
		}
	}
}
