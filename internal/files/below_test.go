package files_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/residency-check/residency-check/internal/files"
)

func TestBelowRefusesEveryWayOut(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	put(t, filepath.Join(root, "repo", "there", "file"))
	put(t, filepath.Join(root, "home", "mine"))
	link(t, "../home", filepath.Join(root, "repo", "away"))
	link(t, "there", filepath.Join(root, "repo", "inside"))
	link(t, "../../home/mine", filepath.Join(root, "repo", "there", "mine"))
	link(t, "gone", filepath.Join(root, "repo", "dangling"))
	for name, refused := range map[string]bool{
		"new": false, "there/new": false, "there/file": false, "./new": false, "there/../new": false, "gone/../new": false, "日本.csv": false,
		"": true, ".": true, "..": true, "../new": true, "there/../../home/mine": true, "gone/../../home/mine": true, "/etc/new": true,
		`..\home\mine`: true, `there\new`: true, "C:/new": true, "C:new": true, "new:stream": true,
		"away/mine": true, "inside/file": true, "there/mine": true, "dangling": true,
		".git/config": true, ".GIT/config": true, "there/.git/hooks/x": true, "gone/.git/x": true, ".bashrc": true, "there/../.git/x": true,
		"GIT~1/config": true, "\u200c.git/config": true, "new\u202e": true, "new\n": true, "...": true,
	} {
		if err := (files.Below{Folder: filepath.Join(root, "repo"), Name: name}).Check(); (err != nil) != refused {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestBelowWritesWholeFilesThatAreNoPrograms(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	path := filepath.Join(root, "report")
	put(t, path)
	if err := os.Chmod(path, 0o755); err != nil {
		t.Fatal(err)
	}
	below := files.Below{Folder: root, Name: "report"}
	broken := errors.New("broken")
	for _, failed := range []error{broken, nil} {
		file, err := below.Create()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(file, "new"); err != nil {
			t.Fatal(err)
		}
		if err := file.Commit(failed); !errors.Is(err, failed) {
			t.Errorf("Commit gives %v, want %v", err, failed)
		}
		want := "x"
		if failed == nil {
			want = "new"
		}
		if content, err := os.ReadFile(path); err != nil || string(content) != want {
			t.Errorf("holds %q (%v), want %q", content, err, want)
		}
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm()&0o111 != 0 {
		t.Errorf("it may be run: %v", info.Mode())
	}
	if left, _ := os.ReadDir(root); len(left) != 1 {
		t.Errorf("leaves %v", left)
	}
}

func TestSameSeesThroughNames(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	put(t, filepath.Join(root, "a"))
	put(t, filepath.Join(root, "b"))
	if err := os.Link(filepath.Join(root, "a"), filepath.Join(root, "hard")); err != nil {
		t.Skip("no hard links here")
	}
	link(t, ".", filepath.Join(root, "here"))
	link(t, "here/new", filepath.Join(root, "dangling"))
	link(t, "round", filepath.Join(root, "round"))
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"a", "a", true}, {"a", "hard", true}, {"a", "here/a", true}, {"a", "b", false},
		{"new", "here/new", true}, {"new", "other", false}, {"a", "new", false},
		{"new", "dangling", true}, {"dangling", "other", false}, {"round", "new", false},
	} {
		if got := files.Same(filepath.Join(root, c.a), filepath.Join(root, c.b)); got != c.want {
			t.Errorf("%s and %s: %t", c.a, c.b, got)
		}
	}
	var r *files.Register // remembers nothing, and is no fault
	r.Expect(filepath.Join(root, "a"))
	if _, err := r.Read(filepath.Join(root, "gone"), 1); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}
