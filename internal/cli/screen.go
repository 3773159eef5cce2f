package cli

import (
	"io"
	"os"
	"slices"

	"golang.org/x/term"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report"
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

// colorWhen says when text for people is coloured. It is the value of a flag.
type colorWhen string

const (
	colorAuto   colorWhen = "auto" // on a terminal
	colorAlways colorWhen = "always"
	colorNever  colorWhen = "never"
)

func colorWords() []string {
	return []string{string(colorAuto), string(colorAlways), string(colorNever)}
}

// String is the value as it is written.
func (c *colorWhen) String() string { return string(*c) }

// Type is what --help calls the value.
func (c *colorWhen) Type() string { return "WHEN" }

// Set reads the value from the command line.
func (c *colorWhen) Set(name string) error {
	if !slices.Contains(colorWords(), name) {
		return &wordError{name, colorWords()}
	}
	*c = colorWhen(name)
	return nil
}

// colored says whether what goes to a terminal, or not to one, is coloured. NO_COLOR
// is stronger than all else but for --color never, which says the same.
func colored(s streams, onTerminal bool) bool {
	when := colorAuto
	if s.color != nil {
		when = *s.color
	}
	switch {
	case s.env("NO_COLOR") != "" || when == colorNever:
		return false
	case when == colorAlways:
		return true
	}
	if force := s.env("FORCE_COLOR"); force != "" {
		return force != "0" && force != "false"
	}
	return onTerminal && s.env("TERM") != "dumb"
}

// terminal decides how a report looks on the standard output.
func terminal(s streams) report.Look {
	file, ok := fileOf(s.out)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return report.Look{Color: colored(s, false), ErrorsElsewhere: true}
	}
	width, _, err := term.GetSize(int(file.Fd()))
	if err != nil {
		width = 0
	}
	return report.Look{Width: width, Color: colored(s, true), ErrorsElsewhere: true}
}
