package cli

import (
	"io"
	"os"

	"github.com/residency-check/residency-check/internal/inert"
)

// screen is a standard stream for words of whatever origin: arguments, names of
// files and of features, messages of libraries. What a terminal or a pipeline would
// obey is written out.
type screen struct {
	io.Writer
	under io.Writer
}

func newScreen(w io.Writer) screen { return screen{inert.Terminal(w), w} }

// asItIs unwraps a standard stream, for output that its own format has made harmless
// or that must keep every byte.
func asItIs(w io.Writer) io.Writer {
	if s, ok := w.(screen); ok {
		return s.under
	}
	return w
}

// fileOf is the file that a standard stream leads to, if it is one.
func fileOf(w io.Writer) (*os.File, bool) {
	file, ok := asItIs(w).(*os.File)
	return file, ok
}
