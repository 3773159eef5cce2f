package cli

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/google/renameio/v2/maybe"
	"golang.org/x/term"

	"bytes"

	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
)

// output is one format of the report and where it goes.
type output struct {
	renderer report.Renderer
	file     string // empty for the standard output
}

func formatNames() string { return strings.Join(report.Formats(), ", ") }

// parseOutputs reads the values of -o.
func parseOutputs(s streams, values []string, verbose bool) ([]output, error) {
	var outputs []output
	taken := map[string]string{}
	for _, value := range values {
		format, file, toFile := strings.Cut(value, "=")
		if toFile && file == "" {
			return nil, usagef("-o %s names no file", value)
		}
		if other, twice := taken[file]; twice && toFile {
			return nil, usagef("-o %s and -o %s write the same file", other, value)
		} else if twice {
			return nil, usagef("-o %s and -o %s both write the standard output: give one a file, as in -o %s=FILE", other, value, format)
		}
		taken[file] = value
		options := terminal(s)
		if toFile {
			options = report.Options{}
		}
		options.Verbose = verbose
		renderer, err := report.New(format, options)
		if err != nil {
			return nil, usagef("-o %s: %v", value, err)
		}
		outputs = append(outputs, output{renderer, file})
	}
	return outputs, nil
}

// terminal is how a report on the standard output is to look. Colour is for
// terminals, and not for those who set NO_COLOR.
func terminal(s streams) report.Options {
	file, ok := s.out.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return report.Options{ErrorsElsewhere: true}
	}
	width, _, err := term.GetSize(int(file.Fd()))
	if err != nil {
		width = 0
	}
	color := s.env("NO_COLOR") == "" && s.env("TERM") != "dumb"
	return report.Options{Width: width, Color: color, ErrorsElsewhere: true}
}

// writeReport writes the report in every format that was asked for. Files
// appear whole or not at all.
func writeReport(s streams, outputs []output, r *residency.Report) error {
	for _, o := range outputs {
		var rendered bytes.Buffer
		if err := o.renderer.Render(&rendered, r); err != nil {
			return err
		}
		if o.file == "" {
			if _, err := io.Copy(s.out, &rendered); err != nil {
				return fmt.Errorf("write report: %w", err)
			}
			continue
		}
		if err := maybe.WriteFile(o.file, rendered.Bytes(), 0o644); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
	}
	return nil
}
