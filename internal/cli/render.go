package cli

import (
	"errors"
	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
)

const renderHelp = `Writes a saved report, which a check wrote with -o json, in any other format: the
same bytes as if the check had written it itself. Nothing is judged anew: facts and
waivers are those of the day of the report. - reads the standard input.

The exit status is that of the check, so that either may be the gate of a
pipeline. --fail-on never makes it 0 for every report that has a verdict.

Exit status:
  0  the report says that every requirement is met, waived or not applicable
  1  at least one finding is violated or unknown (see --fail-on)
  2  the report has no verdict, or cannot be read as one`

// renderOptions are the flags and the argument of the render command.
type renderOptions struct {
	outputOptions
	path string
}

func newRenderCommand(s streams, status *int) *cobra.Command {
	var o renderOptions
	command := &cobra.Command{
		Use:   "render REPORT.json",
		Short: "Write a saved report in other formats",
		Long:  renderHelp,
		Example: "  residency-check -o json=report.json tenants/\n" +
			"  residency-check render report.json -o markdown -o oscal=results.json",
		Args: func(command *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usagef("%s takes one saved report, and got %d", command.Name(), len(args))
			}
			return nil
		},
		ValidArgsFunction: cobra.FixedCompletions([]cobra.Completion{"json"}, cobra.ShellCompDirectiveFilterFileExt),
		RunE: func(_ *cobra.Command, args []string) error {
			o.path = args[0]
			var err error
			*status, err = o.run(s)
			return err
		},
	}
	command.Flags().SortFlags = false
	o.addTo(command)
	return command
}

func (o *renderOptions) run(s streams) (int, error) {
	outputs, err := o.parse(s)
	if err != nil {
		return 0, err
	}
	s.Files.Expect(o.path)
	if err := refuseOverwriting(s, filesOf(outputs)...); err != nil {
		return 0, err
	}
	data, err := check.ReadSaved(s.World, o.path)
	if err != nil {
		return exitNoAnswer, report.WriteErrors(s.err, []residency.Error{s.FileError(o.path, err)})
	}
	read, faults := saved.Parse(s.Name(o.path), data)
	if faults != nil {
		return exitNoAnswer, report.WriteErrors(s.err, faults)
	}
	if read.ReportVersion != residency.ReportVersion {
		return exitNoAnswer, report.WriteErrors(s.err, []residency.Error{s.FileError(o.path, errOldReport)})
	}
	return writeReport(s, outputs, o.failOn, read)
}

// errOldReport says why a report of an older program is compared with, but not shown.
var errOldReport = errors.New("a report of an older residency-check, which lacks what is shown now: judge the tenants again with -o json (--baseline and diff still read it)")
