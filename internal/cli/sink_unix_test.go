//go:build unix

package cli

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// A stream goes where a link leads, and never takes the place of a device or pipe.
func TestSinkReplacesFilesOnly(t *testing.T) {
	folder := t.TempDir()
	file, link, pipe := filepath.Join(folder, "file"), filepath.Join(folder, "link"), filepath.Join(folder, "pipe")
	if err := errors.Join(os.WriteFile(file, []byte("before"), 0o600), os.Symlink(file, link), syscall.Mkfifo(pipe, 0o600)); err != nil {
		t.Fatal(err)
	}
	piped := make(chan []byte)
	go func() {
		content, _ := os.ReadFile(pipe)
		piped <- content
	}()
	for _, target := range []string{link, pipe} {
		before, err := os.Lstat(target)
		if err != nil {
			t.Fatal(err)
		}
		k, err := openSink(streams{}, target)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := k.WriteString("line\n"); err != nil {
			t.Fatal(err)
		}
		if err := k.close(); err != nil {
			t.Fatal(err)
		}
		if after, err := os.Lstat(target); err != nil || after.Mode().Type() != before.Mode().Type() {
			t.Errorf("%s became something else: %v, %v", target, after, err)
		}
	}
	content, err := os.ReadFile(file)
	if got := string(<-piped); err != nil || string(content) != "line\n" || got != "line\n" {
		t.Errorf("file %q (%v), pipe %q", content, err, got)
	}
	if _, err := openSink(streams{}, folder); err == nil {
		t.Error("a folder was taken for a file")
	}
}

// Whoever ends the program while a report is written finds the one that was there, and
// no other file.
func TestEndedReportLeavesNothing(t *testing.T) {
	for _, ending := range []syscall.Signal{syscall.SIGHUP, syscall.SIGINT, syscall.SIGTERM} {
		name := filepath.Join(t.TempDir(), "report")
		if err := os.WriteFile(name, []byte("before"), 0o600); err != nil {
			t.Fatal(err)
		}
		err := writeTo(streams{}, name, func(w io.Writer) error {
			if err := syscall.Kill(os.Getpid(), ending); err != nil {
				return err
			}
			for {
				if _, err := w.Write(make([]byte, 1<<16)); err != nil {
					return err
				}
			}
		})
		if err == nil || !strings.Contains(err.Error(), "interrupted") {
			t.Errorf("%s: got %v", ending, err)
		}
		entries, err := os.ReadDir(filepath.Dir(name))
		if content, readErr := os.ReadFile(name); errors.Join(err, readErr) != nil || string(content) != "before" || len(entries) != 1 {
			t.Errorf("%s: leaves %q and %d files", ending, content, len(entries))
		}
	}
}
