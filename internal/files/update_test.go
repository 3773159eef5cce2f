package files_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/residency-check/residency-check/internal/files"
)

// Each of many that update one file at once finds what the others have written.
func TestUpdateLosesNothing(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "list")
	link(t, "list", filepath.Join(folder, "link"))
	var all sync.WaitGroup
	const writers = 40
	for i := range writers {
		all.Go(func() {
			name := path
			if i%2 == 1 {
				name = filepath.Join(folder, "link")
			}
			err := files.Update(name, 1<<20, []byte{}, func(before []byte) ([]byte, error) {
				return fmt.Appendf(before, "line %d\n", i), nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range writers {
		if strings.Count(string(content), fmt.Sprintf("line %d\n", i)) != 1 {
			t.Errorf("line %d is lost: %s", i, content)
		}
	}
	if left, _ := os.ReadDir(folder); len(left) != 2 {
		t.Errorf("leaves %v", left)
	}
}

func TestUpdateLeavesWhatItCannotChange(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	broken := errors.New("broken")
	fail := func([]byte) ([]byte, error) { return nil, broken }
	there := filepath.Join(folder, "there")
	put(t, there)
	if err := os.Chmod(there, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{there, filepath.Join(folder, "new")} {
		if err := files.Update(path, 1<<20, []byte("begun"), fail); !errors.Is(err, broken) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if err := files.Update(there, 0, nil, fail); err == nil || !strings.Contains(err.Error(), "larger than 0 bytes") {
		t.Errorf("a file that is too large: %v", err)
	}
	if err := files.Update(folder, 1, nil, fail); err == nil || !strings.Contains(err.Error(), "but a folder") {
		t.Errorf("a folder: %v", err)
	}
	if left, _ := os.ReadDir(folder); len(left) != 1 {
		t.Errorf("leaves %v", left)
	}
	if err := files.Update(there, 1<<20, nil, func(before []byte) ([]byte, error) { return append(before, 'y'), nil }); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(there); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("has other rights: %v (%v)", info.Mode(), err)
	}
}
