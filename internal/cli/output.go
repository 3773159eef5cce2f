package cli

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/google/renameio/v2/maybe"
	"github.com/spf13/pflag"
	"golang.org/x/term"

	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
)

// output is one format of the report and where it goes.
type output struct {
	renderer report.Renderer
	file     string // empty for the standard output
	silent   bool   // nothing is written if the exit status is 0
}

func formatNames() string { return strings.Join(report.Formats(), ", ") }

// outputOptions are the flags of commands that write a report.
type outputOptions struct {
	outputs []string
	failOn  failOn
	verbose bool
	quiet   bool
}

func (o *outputOptions) addFlags(flags *pflag.FlagSet) {
	o.failOn = failOnUnknown
	flags.StringArrayVarP(&o.outputs, "output", "o", []string{"text"}, "report format `FORMAT[=FILE]`, repeatable: "+formatNames())
	flags.Var(&o.failOn, "fail-on", "what makes the exit status 1: unknown (and worse), undeclared (and violated), violated, never")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "list what is met too, in the text report")
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "text on the standard output: nothing with exit status 0, else a line per tenant that is not met")
}

// parse reads the values of -o.
func (o *outputOptions) parse(s streams) ([]output, error) {
	if o.verbose && o.quiet {
		return nil, usagef("--verbose and --quiet contradict each other: give one of them")
	}
	var outputs []output
	taken := map[string]string{}
	for _, value := range o.outputs {
		format, file, toFile := strings.Cut(value, "=")
		if toFile && (file == "" || file == "-") {
			return nil, usagef("-o %s names no file", value)
		}
		if toFile {
			file = filepath.Clean(file)
		}
		if other, twice := taken[file]; twice && toFile {
			return nil, usagef("-o %s and -o %s write the same file", other, value)
		} else if twice {
			return nil, usagef("-o %s and -o %s both write the standard output: give one a file, as in -o %s=FILE", other, value, format)
		}
		taken[file] = value
		options := terminal(s)
		options.Quiet = o.quiet
		if toFile {
			options = report.Options{}
		}
		options.Verbose = o.verbose
		renderer, err := report.New(format, options)
		if err != nil {
			return nil, usagef("-o %q: %v", value, err)
		}
		outputs = append(outputs, output{renderer, file, options.Quiet && format == "text"})
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

// writeReport writes the report in every format that was asked for, and its
// errors, and returns the exit status.
func writeReport(s streams, outputs []output, failOn failOn, r *residency.Report) (int, error) {
	status := failOn.status(r)
	if err := report.WriteErrors(s.err, r.Errors); err != nil {
		return 0, err
	}
	for _, o := range outputs {
		if o.silent && status == exitMet {
			continue
		}
		var rendered bytes.Buffer
		if err := o.renderer.Render(&rendered, r); err != nil {
			return 0, err
		}
		if err := o.write(s, rendered.Bytes()); err != nil {
			return 0, fmt.Errorf("write report: %w", err)
		}
	}
	return status, nil
}

// write puts a rendered report where it goes. Files appear whole or not at all;
// what is there already and is no file, such as a device or a pipe, stays what
// it is.
func (o output) write(s streams, rendered []byte) error {
	if o.file == "" {
		_, err := s.out.Write(rendered)
		return err
	}
	target := o.file
	if resolved, err := filepath.EvalSymlinks(target); err == nil {
		target = resolved
	}
	info, err := os.Stat(target)
	switch {
	case err == nil && info.IsDir():
		return fmt.Errorf("%s is a folder", o.file)
	case err == nil && !info.Mode().IsRegular():
		file, err := os.OpenFile(target, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		_, err = file.Write(rendered)
		return errors.Join(err, file.Close())
	}
	return maybe.WriteFile(target, rendered, 0o644)
}

// overwrites reports an output that would overwrite what the run reads.
func overwrites(outputs []output, inputs []string) error {
	for _, o := range outputs {
		written, err := os.Stat(o.file)
		if err != nil || !written.Mode().IsRegular() {
			continue
		}
		for _, input := range inputs {
			if read, err := os.Stat(input); err == nil && os.SameFile(read, written) {
				return usagef("-o would overwrite %s, which this run reads", o.file)
			}
		}
	}
	return nil
}
