package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What is rendered piece by piece, into a buffer that is used again, arrives whole.
func TestWriteTo(t *testing.T) {
	var want strings.Builder
	render := func(w io.Writer) error {
		for i := range 40_000 {
			if _, err := fmt.Fprintln(io.MultiWriter(w, &want), "line", i); err != nil {
				return err
			}
		}
		return nil
	}
	file := filepath.Join(t.TempDir(), "report")
	for _, name := range []string{"", file} {
		want.Reset()
		var out bytes.Buffer
		if err := writeTo(streams{out: &out}, name, render); err != nil {
			t.Fatal(err)
		}
		got := out.String()
		if name != "" {
			content, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got += string(content)
		}
		if got != want.String() {
			t.Errorf("to %q: got %d bytes that differ from the %d rendered", name, len(got), want.Len())
		}
	}
}

// Where rendering fails, nothing is written, and what was there before stays.
func TestWriteToNothingByHalves(t *testing.T) {
	file := filepath.Join(t.TempDir(), "report")
	if err := os.WriteFile(file, []byte("before"), 0o644); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	render := func(w io.Writer) error {
		_, err := io.WriteString(w, strings.Repeat("half ", 100_000))
		return errors.Join(err, broken)
	}
	var out bytes.Buffer
	for _, name := range []string{"", file} {
		if err := writeTo(streams{out: &out}, name, render); !errors.Is(err, broken) {
			t.Errorf("to %q: got %v, want the error of rendering", name, err)
		}
	}
	if content, err := os.ReadFile(file); err != nil || string(content) != "before" || out.Len() > 0 {
		t.Errorf("the file has %.20q (%v), the standard output %d bytes", content, err, out.Len())
	}
}
