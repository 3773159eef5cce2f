package reporttest

import (
	"os"
	"path/filepath"
	"testing"
)

// Schema is the path of a schema that others published. The folder
// lies beside the project's checkout where the project is worked on, and is
// not part of it.
func Schema(t *testing.T, name string) string {
	t.Helper()
	folder := os.Getenv("RESIDENCY_CHECK_SCHEMAS")
	required := folder != ""
	if !required {
		folder = filepath.Join(root(t), "..", "shared", "schemas")
	}
	path := filepath.Join(folder, name)
	if _, err := os.Stat(path); err != nil {
		if required {
			t.Fatal(err)
		}
		t.Skipf("not validated: no %s here (set RESIDENCY_CHECK_SCHEMAS to its folder)", path)
	}
	return path
}

// root is the folder of the module.
func root(t *testing.T) string {
	t.Helper()
	for folder := "."; len(folder) < 100; folder = filepath.Join("..", folder) {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
	}
	t.Fatal("no go.mod above the test")
	return ""
}
