// Package report renders a complete residency.Report in one of several
// formats. It answers "how does a reader see the findings?" and decides
// nothing: verdicts, order and exit status are settled before it starts. It
// must not know policies, files or flags.
package report

import (
	"fmt"
	"io"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/html"
	"github.com/residency-check/residency-check/internal/report/markdown"
	"github.com/residency-check/residency-check/internal/report/oscal"
	"github.com/residency-check/residency-check/internal/report/pipeline"
	"github.com/residency-check/residency-check/internal/report/sarif"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// Renderer writes a report in one format. The same report gives the same
// bytes.
type Renderer interface {
	// Render writes r to w. It does not change r, and returns the first error
	// of w.
	Render(w io.Writer, r *residency.Report) error
}

// Look is how a format for people is to look.
type Look = text.Options

// Options is what formats turn on besides the report.
type Options struct {
	Look
	Suppressed bool   // SARIF holds what is waived or known, too
	Sources    string // the folder that Azure DevOps wants in front of the names of files
	Strict     bool   // JUnit holds nothing that Jenkins refuses
	// Room is how many bytes Markdown may have where it is appended to a job's summary;
	// 0 for a comment.
	Room int
}

// WriteErrors writes errors as compilers do, one a line, fit for a terminal.
func WriteErrors(w io.Writer, errors []residency.Error) error {
	for _, e := range errors {
		if _, err := fmt.Fprintln(w, wording.Printable(e.Error())); err != nil {
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
	{"text", func(o Options) Renderer { return text.Format{Options: o.Look} }, nil},
	{"json", func(Options) Renderer { return saved.JSON{} }, inert.JSON},
	{"decision", func(Options) Renderer { return saved.Decision{} }, inert.JSON},
	{"sarif", func(o Options) Renderer { return sarif.Format{Suppressed: o.Suppressed} }, inert.JSON},
	{"oscal", func(Options) Renderer { return oscal.Format{} }, inert.JSON},
	{"junit", func(o Options) Renderer { return pipeline.JUnit{Files: !o.Strict} }, inert.Markup},
	{"tap", func(Options) Renderer { return pipeline.TAP{} }, inert.Log},
	{"github", func(Options) Renderer { return pipeline.GitHub{} }, nil},
	{"gitlab", func(Options) Renderer { return pipeline.GitLab{} }, inert.JSON},
	{"azure-devops", func(o Options) Renderer { return pipeline.AzureDevOps{Sources: o.Sources} }, nil},
	{"csv", func(Options) Renderer { return pipeline.CSV{} }, inert.Log},
	{"markdown", func(o Options) Renderer { return markdown.Format{Room: o.Room} }, inert.Markup},
	{"html", func(Options) Renderer { return html.Format{} }, inert.Markup},
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
	return nil, fmt.Errorf("unknown format %q%s", format, spell.Hint(format, Formats()))
}

// harmless wraps a renderer so that no pipeline obeys its output, even where harmless
// texts together make a command.
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
