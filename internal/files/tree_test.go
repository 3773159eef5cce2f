package files_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/files"
)

func put(t *testing.T, path string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
}

func link(t *testing.T, target, path string) {
	t.Helper()
	if err := os.Symlink(target, path); err != nil {
		t.Skip("no links here")
	}
}

func TestTreeHoldsEachFolderOnce(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	for _, name := range []string{"given/a/one", "given/b/two", "given/.hidden/three", "given/skipped/four", "other/five", "other/deep/six", "given/.seven"} {
		put(t, filepath.Join(root, name))
	}
	link(t, "../b", filepath.Join(root, "given/a/before")) // met before b itself
	link(t, "../../other", filepath.Join(root, "given/b/out"))
	link(t, "..", filepath.Join(root, "other/deep/up"))
	link(t, ".", filepath.Join(root, "given/self"))
	link(t, ".hidden", filepath.Join(root, "given/shown"))
	link(t, "two", filepath.Join(root, "given/b/too"))
	link(t, "nowhere", filepath.Join(root, "given/b/gone"))
	tree, err := new(files.Register).Tree(filepath.Join(root, "given"), "skipped")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"a/one", "b/gone", "b/out/deep/six", "b/out/five", "b/too", "b/two", "shown/three"}
	if diff := cmp.Diff(want, tree.Files()); diff != "" {
		t.Error(diff)
	}
}

// Two links in each folder to each other folder would be 2^30 ways.
func TestTreeOfManyLoopsEnds(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	for i := range 30 {
		put(t, filepath.Join(root, fmt.Sprint(i), "file"))
		for _, name := range []string{"x", "y"} {
			link(t, fmt.Sprintf("../%d", i+1), filepath.Join(root, fmt.Sprint(i), name))
		}
	}
	tree, err := new(files.Register).Tree(root) // else it walks until the tests are stopped
	if err != nil {
		t.Fatal(err)
	}
	if n := len(tree.Files()); n != 32 { // and the two links to 30, which is nowhere
		t.Errorf("%d files, want 32", n)
	}
}

func TestTreeIsBoundedWhereLinksLead(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	put(t, filepath.Join(root, "given", "file"))
	for i := range 1_002 {
		if err := os.MkdirAll(filepath.Join(root, "out", fmt.Sprint(i)), 0o755); err != nil {
			t.Fatal(err)
		}
		link(t, filepath.Join("..", "out", fmt.Sprint(i)), filepath.Join(root, "given", fmt.Sprint(i)))
	}
	if _, err := new(files.Register).Tree(filepath.Join(root, "given")); err == nil {
		t.Error("follows any number of links")
	}
}
