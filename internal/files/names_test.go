package files_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/residency-check/residency-check/internal/files"
)

// world is a folder with two repositories, a worktree, and a folder of none.
func world(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, file := range []string{
		"repo/tenant.json", "repo/sub/tenant.json", "repo/sub/deep/plan.json", "other/tenant.json", "tree/sub/tenant.json",
		"none/a/tenant.json", "none/b/tenant.json", "none/b/c/tenant.json", "none/alone.json",
	} {
		put(t, filepath.Join(root, file))
	}
	for _, folder := range []string{"repo/.git", "other/.git"} {
		if err := os.Mkdir(filepath.Join(root, folder), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(root, "tree", ".git"), []byte("gitdir: ../repo/.git/worktrees/tree\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	return root
}

// A file has one name, however it is given and wherever the program runs.
func TestNamesAreOfTheRepository(t *testing.T) {
	root := world(t)
	for _, c := range []struct{ working, file, want string }{
		{"repo", "tenant.json", "tenant.json"},
		{"repo", "./sub/../tenant.json", "tenant.json"},
		{"repo", filepath.Join(root, "repo/sub/tenant.json"), "sub/tenant.json"},
		{"repo/sub", "tenant.json", "sub/tenant.json"},
		{"repo/sub", "../tenant.json", "tenant.json"},
		{"repo/sub/deep", "../tenant.json", "sub/tenant.json"},
		{"none", "../repo/sub/tenant.json", "sub/tenant.json"},
		{"repo", "../other/tenant.json", "tenant.json"},
		{"tree/sub", "tenant.json", "sub/tenant.json"},
		{"repo", ".", "."},
		{"repo/sub", ".", "sub"},
		{"repo/sub", "gone.json", "sub/gone.json"},
		{"none", "./a/tenant.json", "a/tenant.json"},
		{"none/a", filepath.Join(root, "none/a/tenant.json"), "tenant.json"},
		{"none/a", "../b/tenant.json", "tenant.json"},
		{"none/a", "-", "-"},
	} {
		t.Chdir(filepath.Join(root, c.working))
		if got := new(files.Names).Of(c.file); got != c.want {
			t.Errorf("%s from %s is called %s, want %s", c.file, c.working, got, c.want)
		}
	}
	t.Chdir(filepath.Join(root, "repo"))
	prefixed := &files.Names{Prefix: "services/eu"}
	for file, want := range map[string]string{"sub/tenant.json": "services/eu/sub/tenant.json", "-": "-"} {
		if got := prefixed.Of(file); got != want {
			t.Errorf("%s with a prefix is called %s, want %s", file, got, want)
		}
	}
}

func TestNamesTellApartWhatWouldShareOne(t *testing.T) {
	root := world(t)
	t.Chdir(filepath.Join(root, "repo"))
	for _, c := range []struct {
		files []string
		want  []string
	}{
		{[]string{"../none/a/tenant.json", "../none/b/tenant.json"}, []string{"a/tenant.json", "b/tenant.json"}},
		{[]string{"../none/b/tenant.json", "../none/b/c/tenant.json"}, []string{"b/tenant.json", "c/tenant.json"}},
		{[]string{"tenant.json", "../other/tenant.json"}, []string{"tenant.json", "other/tenant.json"}},
		{[]string{"tenant.json", "./tenant.json", "sub/tenant.json"}, []string{"tenant.json", "tenant.json", "sub/tenant.json"}},
		{[]string{"../none/alone.json", "../none/a/tenant.json"}, []string{"alone.json", "tenant.json"}},
	} {
		names := new(files.Names)
		names.Expect(c.files...)
		for i, file := range c.files {
			if got := names.Of(file); got != c.want[i] {
				t.Errorf("of %v, %s is called %s, want %s", c.files, file, got, c.want[i])
			}
		}
	}
}

func TestNamesSeeThroughLinks(t *testing.T) {
	root := world(t)
	link(t, "none", filepath.Join(root, "linked"))
	t.Chdir(filepath.Join(root, "none"))
	if got := new(files.Names).Of(filepath.Join(root, "linked/a/tenant.json")); got != "a/tenant.json" {
		t.Errorf("through a link it is called %s", got)
	}
}
