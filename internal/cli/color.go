package cli

import (
	"slices"

	"golang.org/x/term"

	"github.com/residency-check/residency-check/internal/report"
)

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
