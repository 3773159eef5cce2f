package cli

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"os/signal"
	"path"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
)

// output is one format of the report and where it goes.
type output struct {
	renderer report.Renderer
	file     string       // empty for the standard output
	below    *files.Below // the same file, where a configuration named it
	appends  bool         // to a file that others write to, too
	silent   bool         // nothing is written if the exit status is 0
	says     bool         // how much of what is deployed was judged
}

func formatNames() string { return strings.Join(report.Formats(), ", ") }

// outputOptions are the flags of commands that write a report.
type outputOptions struct {
	outputs    []string
	failOn     failOn
	verbose    bool
	quiet      bool
	suppressed bool
}

// addTo adds the flags to a command, and what a shell may complete them to.
func (o *outputOptions) addTo(command *cobra.Command) {
	o.failOn = failOnUnknown
	flags := command.Flags()
	flags.StringArrayVarP(&o.outputs, "output", "o", []string{"text"}, "report format `FORMAT[=FILE]`, repeatable: "+formatNames())
	flags.Var(&o.failOn, "fail-on", "what makes the exit status 1: partial (and unknown), unknown (and worse), undeclared (and violated), violated, never")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "list what is met too, in the text report")
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "shorten text on the standard output: nothing if the exit status is 0, else a line per tenant that is not met")
	flags.BoolVar(&o.suppressed, "sarif-suppressed", false, "keep what is waived or known in SARIF, as suppressed; code scanning raises alerts for it")
	complete(command, "output", report.Formats())
	complete(command, "fail-on", failOnWords())
}

// complete registers the words to which a shell completes a flag.
func complete(command *cobra.Command, flag string, words []string) {
	// It fails if the command does not have the flag.
	_ = command.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
}

// parse reads the values of -o.
func (o *outputOptions) parse(s streams) ([]output, error) {
	if o.verbose && o.quiet {
		return nil, usagef("--verbose and --quiet contradict each other: give one of them")
	}
	targets, err := targetsOf(o.outputs)
	if err != nil {
		return nil, err
	}
	var outputs []output
	for _, to := range targets {
		look := terminal(s)
		look.Quiet = o.quiet
		if to.file != "" {
			look = report.Look{}
		}
		look.Verbose = o.verbose
		appends, room, err := summaryOf(s, to.file)
		if err != nil {
			return nil, err
		}
		renderer, err := report.New(to.format, report.Options{
			Look: look, Suppressed: o.suppressed, Sources: s.env("BUILD_SOURCESDIRECTORY"), Strict: s.env("JENKINS_URL") != "", Room: room,
		})
		if err != nil {
			return nil, usagef("-o %q: %v", to.value, err)
		}
		below, err := confined(s, to.file)
		if err != nil {
			return nil, err
		}
		isText := to.format == "text"
		outputs = append(outputs, output{renderer: renderer, file: to.file, below: below, appends: appends, silent: look.Quiet && isText, says: isText && !look.Quiet})
	}
	return outputs, nil
}

// confined is a file that a configuration named: it may be written where it is new,
// or an earlier report. It is nil for one that a flag names, which is the user's wish.
func confined(s streams, file string) (*files.Below, error) {
	folder, set := s.config.folder("output")
	if !set || file == "" {
		return nil, nil
	}
	name, err := filepath.Rel(folder, file)
	if err != nil {
		return nil, err
	}
	below := &files.Below{Folder: folder, Name: name}
	there, err := below.Open()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return below, nil
	case err != nil:
		return nil, fmt.Errorf("%s: %s: %w", s.config.origin["output"], s.Name(file), files.Plain(err))
	}
	defer there.Close()
	if !report.IsOurs(there) {
		return nil, fmt.Errorf("%s: %s is there already and no report of this program: it is not written over unless a flag says so", s.config.origin["output"], s.Name(file))
	}
	return below, nil
}

// target is a value of -o: a format, and the file that it goes to, if any.
type target struct{ value, format, file string }

// targetsOf reads the values of -o, of which no two may write the same.
func targetsOf(values []string) ([]target, error) {
	var targets []target
	taken := map[string]string{}
	for _, value := range values {
		format, file, toFile := strings.Cut(value, "=")
		if toFile && (isBlank(file) || file == "-") {
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
		targets = append(targets, target{value, format, file})
	}
	return targets, nil
}

// writeReport writes the report in every format that was asked for, and its
// errors, and returns the exit status.
func writeReport(s streams, outputs []output, failOn failOn, r *residency.Report) (int, error) {
	status := failOn.status(r)
	if err := refuseOverwriting(s, filesOf(outputs)...); err != nil {
		return 0, err
	}
	if err := report.WriteErrors(s.err, r.Errors); err != nil {
		return 0, err
	}
	s.config.tell(r)
	failOn.mark(r)
	for _, o := range outputs {
		if o.silent && status == exitMet && len(r.Settings) == 0 {
			continue
		}
		if err := o.write(s, func(w io.Writer) error { return o.renderer.Render(w, r) }); err != nil {
			return 0, fmt.Errorf("write report: %w", err)
		}
	}
	return status, nil
}

// write renders something to where the output goes.
func (o output) write(s streams, render func(io.Writer) error) error {
	if o.appends && o.below == nil {
		return files.Append(o.file, render)
	}
	if o.below == nil {
		return writeTo(s, o.file, render)
	}
	file, err := o.below.Create()
	if err != nil {
		return err
	}
	return rendered(file, render)
}

// endings are the signals that end the program. One that comes while a file is on its way
// waits until that is whole or taken away.
var endings = []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}

func rendered(file *files.Pending, render func(io.Writer) error) error {
	ctx, stop := signal.NotifyContext(context.Background(), endings...)
	defer stop()
	buffered := bufio.NewWriterSize(until{ctx, file}, 64<<10)
	return file.Commit(errors.Join(render(buffered), buffered.Flush()))
}

// until writes until the program is told to end.
type until struct {
	ctx context.Context
	to  io.Writer
}

// Write implements io.Writer.
func (u until) Write(b []byte) (int, error) {
	if u.ctx.Err() != nil {
		return 0, errors.New("interrupted")
	}
	return u.to.Write(b)
}

// parts keeps a rendered report in pieces. A single growing buffer would be copied
// again and again, and take several times the memory.
type parts struct{ net.Buffers }

func (p *parts) Write(b []byte) (int, error) {
	p.Buffers = append(p.Buffers, bytes.Clone(b))
	return len(b), nil
}

// writeTo renders something, and puts it where it goes when that is done, without a
// file to the standard output. Files appear whole or not at all; what is there already
// and is no file, such as a device or a pipe, stays what it is.
func writeTo(s streams, name string, render func(io.Writer) error) error {
	if name == "" {
		return wholly(asItIs(s.out), render)
	}
	target, device, err := destination(name)
	switch {
	case err != nil:
		return err
	case device != nil:
		return errors.Join(wholly(device, render), device.Close())
	}
	file, err := files.Create(target)
	if err != nil {
		return askedFor(name, err)
	}
	return askedFor(name, rendered(file, render))
}

// wholly writes what is rendered once all of it is.
func wholly(to io.Writer, render func(io.Writer) error) error {
	var rendered parts
	buffered := bufio.NewWriterSize(&rendered, 64<<10)
	if err := errors.Join(render(buffered), buffered.Flush()); err != nil {
		return err
	}
	_, err := rendered.WriteTo(to)
	return err
}

// askedFor rewrites an error about where a link leads to name the link, which was asked
// for.
func askedFor(name string, err error) error {
	if about := new(fs.PathError); errors.As(err, &about) {
		return &fs.PathError{Op: about.Op, Path: name, Err: about.Err}
	}
	return err
}

// destination finds the file that a name leads to. Something there that is no regular
// file, such as a device, is opened for writing instead, and must not be replaced.
func destination(name string) (target string, device *os.File, err error) {
	target = name
	if resolved, err := filepath.EvalSymlinks(target); err == nil {
		target = resolved
	}
	info, err := os.Stat(target)
	switch {
	case err == nil && info.IsDir():
		return "", nil, fmt.Errorf("%s is a folder", name)
	case err == nil && !info.Mode().IsRegular():
		device, err = os.OpenFile(target, os.O_WRONLY, 0)
		return target, device, err
	}
	return target, nil, nil
}

// summaryLimit is how many bytes GitHub takes as the summary of a step, of all that
// writes to it.
const summaryLimit = 1 << 20

// summaryOf says whether a file is the summary of a job of GitHub Actions, which what is
// written is added to, and how much it still takes.
func summaryOf(s streams, file string) (appends bool, room int, err error) {
	summary := s.env("GITHUB_STEP_SUMMARY")
	if file == "" || summary == "" || !files.Same(file, summary) {
		return false, 0, nil
	}
	info, err := os.Stat(summary)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return true, summaryLimit, nil
	case err != nil:
		return false, 0, err
	case !info.Mode().IsRegular():
		return false, 0, nil
	}
	return true, max(1, summaryLimit-int(info.Size())), nil
}

// pathPrefix is the value of a flag that goes in front of the names of files. It is set
// when the flag is read, since a configuration file is named before anything is checked.
type pathPrefix struct{ names *files.Names }

var _ pflag.Value = pathPrefix{}

// String is the prefix.
func (p pathPrefix) String() string {
	if p.names == nil {
		return ""
	}
	return p.names.Prefix
}

// Type is what --help calls the value.
func (pathPrefix) Type() string { return "path" }

// Set reads the prefix from the command line.
func (p pathPrefix) Set(prefix string) error {
	if isBlank(prefix) {
		return errors.New("given without a value")
	}
	cleaned := path.Clean(filepath.ToSlash(prefix))
	if !filepath.IsLocal(filepath.FromSlash(cleaned)) {
		return errors.New("is a path within the repository that a pipeline shows, such as services/eu")
	}
	p.names.Prefix = cleaned
	return nil
}
