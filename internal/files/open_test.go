package files_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/files"
)

func TestReadIsBounded(t *testing.T) {
	t.Parallel()
	huge := filepath.Join(t.TempDir(), "huge")
	put(t, huge)
	if err := os.Truncate(huge, 1<<40); err != nil { // a hole: it takes no room
		t.Skip("no such large file here")
	}
	if _, err := new(files.Register).Read(huge, 1<<20); err == nil || !strings.Contains(err.Error(), "larger than 1048576 bytes") {
		t.Errorf("got %v", err)
	}
}

func TestOpenRefusesWhatIsNoFile(t *testing.T) {
	t.Parallel()
	if _, err := files.Open(t.TempDir()); err == nil || err.Error() != "is no regular file, but a folder" {
		t.Errorf("a folder: %v", err)
	}
	if _, err := os.Stat("/dev/zero"); err != nil {
		t.Skip("no devices here")
	}
	if _, err := files.Open("/dev/zero"); err == nil || err.Error() != "is no regular file, but a device" {
		t.Errorf("a device: %v", err)
	}
}

// What says that it is empty is not read: some of /proc waits for ever, which only root
// may try, but all of it says so.
func TestOpenReadsNothingOfWhatSaysThatItIsEmpty(t *testing.T) {
	t.Parallel()
	const made = "/proc/self/status"
	if info, err := os.Stat(made); err != nil || !info.Mode().IsRegular() {
		t.Skip("no such files here")
	}
	if content, err := new(files.Register).Read(made, 1<<20); err != nil || len(content) > 0 {
		t.Errorf("holds %q (%v)", content, err)
	}
}
