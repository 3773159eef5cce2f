// Package report renders a complete residency.Report in one of several
// formats. It answers "how does a reader see the findings?" and decides
// nothing: verdicts, order and exit status are settled before it starts. It
// must not know policies, files or flags.
package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/residency"
)

// Renderer writes a report in one format. The same report gives the same
// bytes.
type Renderer interface {
	// Render writes r to w. It does not change r, and returns the first error
	// of w.
	Render(w io.Writer, r *residency.Report) error
}

// Options is how a format for people is to look. Formats for machines ignore
// it.
type Options struct {
	Width   int  // columns of the terminal; 0 means 80
	Color   bool // terminal colours, beside the words and marks that say the same
	Verbose bool // list what is met too, and every fact and citation
	Quiet   bool // a line for each tenant that is not met, and nothing else
	// ErrorsElsewhere says that the caller shows the errors itself, so that the
	// report for people only counts them.
	ErrorsElsewhere bool
}

// WriteErrors writes errors as compilers do, one a line, fit for a terminal.
func WriteErrors(w io.Writer, errors []residency.Error) error {
	for _, e := range errors {
		if _, err := fmt.Fprintln(w, printable(e.Error())); err != nil {
			return err
		}
	}
	return nil
}

// formats is every format in the order in which help lists them, and what keeps it
// from being obeyed. nil is for those that see to it themselves: text on its printer,
// and those that write commands to pipelines with each word of a document.
var formats = []struct {
	name  string
	make  func(Options) Renderer
	inert func(io.Writer) io.Writer
}{
	{"text", func(o Options) Renderer { return text{o} }, nil},
	{"json", func(Options) Renderer { return jsonFormat{} }, inert.JSON},
	{"sarif", func(Options) Renderer { return sarif{} }, inert.JSON},
	{"oscal", func(Options) Renderer { return oscal{} }, inert.JSON},
	{"junit", func(Options) Renderer { return junit{} }, inert.Markup},
	{"tap", func(Options) Renderer { return tap{} }, inert.Log},
	{"github", func(Options) Renderer { return github{} }, nil},
	{"gitlab", func(Options) Renderer { return gitlab{} }, inert.JSON},
	{"azure-devops", func(Options) Renderer { return azureDevOps{} }, nil},
	{"csv", func(Options) Renderer { return csvFormat{} }, inert.Log},
	{"markdown", func(Options) Renderer { return markdown{} }, inert.Markup},
	{"html", func(Options) Renderer { return htmlFormat{} }, inert.Markup},
}

// New returns the renderer of a format.
func New(format string, o Options) (Renderer, error) {
	for _, f := range formats {
		switch {
		case f.name == format && f.inert == nil:
			return f.make(o), nil
		case f.name == format:
			return harmless{f.make(o), f.inert}, nil
		}
	}
	return nil, fmt.Errorf("unknown format %q (known: %s)", format, strings.Join(Formats(), ", "))
}

// harmless is a renderer of whose output nothing is obeyed, whatever its texts came
// to make together.
type harmless struct {
	Renderer
	inert func(io.Writer) io.Writer
}

func (h harmless) Render(w io.Writer, r *residency.Report) error {
	return h.Renderer.Render(h.inert(w), r)
}

// Formats lists the names of all formats.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}
