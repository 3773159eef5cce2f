// Package cli is the command line: flags, sub-commands, wiring and exit status.
// It answers "what was asked, and with which status does the program end?". It
// alone touches the clock, the environment and the standard streams, and must not
// decide whether a requirement is met.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/cli/usage"
	"github.com/residency-check/residency-check/internal/files"
)

// Exit statuses, the same in every format. README and --help document them.
const (
	exitMet      = 0 // every requirement is shown to be met, waived or not applicable
	exitFailed   = 1 // a finding is violated, or unknown
	exitNoAnswer = 2 // no verdict: usage, unreadable or invalid input, internal fault
)

// streams is what a command may reach of the world around it.
type streams struct {
	check.World
	out, err io.Writer
	now      func() time.Time
	today    string // the day on which the run began, UTC: it is the same until its end
	env      func(string) string
	config   *settings // what the configuration file set; nil where none is read
	color    *colorWhen
}

// Run executes the program with the given arguments, the program's name left
// out, and returns its exit status. now is the clock: it tells which day today is
// and how long the run has taken.
func Run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer, now func() time.Time) int {
	s := streams{
		World: check.World{In: stdin, Files: new(files.Register), Names: new(files.Names)}, out: newScreen(stdout), err: newScreen(stderr),
		now: now, today: now().UTC().Format(time.DateOnly), env: os.Getenv, config: new(settings), color: new(colorWhen),
	}
	status := exitMet
	root := newRootCommand(s, &status)
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(s.out)
	root.SetErr(s.err)
	if command, err := root.ExecuteContextC(ctx); err != nil {
		printError(s.err, command, err)
		return exitNoAnswer
	}
	return status
}

// printError says what went wrong, and where to read on where the command line
// was at fault. All lines but the first are indented: an argument may hold some that
// look like ours.
func printError(w io.Writer, command *cobra.Command, err error) {
	message := "residency-check: " + strings.ReplaceAll(err.Error(), "\n", "\n  ") + "\n"
	if usage := new(usageError); errors.As(err, &usage) {
		message += "See " + command.CommandPath() + " --help.\n"
	}
	_, _ = io.WriteString(w, message) // there is nowhere left to report to
}

// usageError is a mistake in the command line.
type usageError struct{ message string }

func (e *usageError) Error() string { return e.message }

func usagef(format string, args ...any) error {
	return &usageError{fmt.Sprintf(format, args...)}
}

// Command is the whole command line, for those who describe it. It has nothing to
// read from and nobody to write to.
func Command() *cobra.Command {
	status := exitMet
	return newRootCommand(streams{World: check.World{In: strings.NewReader("")}, out: io.Discard, err: io.Discard, env: os.Getenv, config: new(settings), color: new(colorWhen)}, &status)
}

// newRootCommand is the check itself, with the other commands below it.
func newRootCommand(s streams, status *int) *cobra.Command {
	root := newCheckCommand(s, status)
	root.Use = "residency-check FILE..."
	*s.color = colorAuto
	root.PersistentFlags().Var(s.color, "color", "colour text for people: auto (on a terminal, or with FORCE_COLOR), always, never (as with NO_COLOR)")
	named := newCheckCommand(s, status)
	named.Example = "  residency-check check tenant.json"
	root.AddCommand(named, newInitCommand(s), newFeaturesCommand(s), newFactsCommand(s), newInventoryCommand(s), newRenderCommand(s, status), newDiffCommand(s, status), newFixCommand(s, status), newWaiveCommand(s, status), newExplainCommand(s), newHistoryCommand(s), newSourcesCommand(s, status), newSchemaCommand(s), newVersionCommand(s), newBundleCommand(s), newTestCommand(s, status), newNewFeatureCommand(s))
	configurable(s, root)
	completable(s, root)
	refuseEmptyFlags(root)
	tellsVersion(s, root)
	root.SetUsageFunc(usage.Write)
	for _, command := range append(root.Commands(), root) {
		command.SilenceErrors = true
		command.SilenceUsage = true
		command.SetFlagErrorFunc(flagMistake)
	}
	return root
}

// commandNames lists the sub-commands, for those who mistype one.
func commandNames(root *cobra.Command) []string {
	var names []string
	for _, command := range root.Commands() {
		if command.IsAvailableCommand() {
			names = append(names, command.Name())
		}
	}
	names = append(names, "completion", "help")
	slices.Sort(names)
	return slices.Compact(names)
}
