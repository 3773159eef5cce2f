package cli

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
)

const renderHelp = `Writes a saved report, which a check wrote with -o json, in any other format: the
same bytes as if the check had written it itself. Nothing is judged anew: facts and
waivers are those of the day of the report. - reads the standard input. Several files,
and those with a report a line as --stream writes them, are the parts of one report:
what the shards of a fleet have written.

The exit status is that of the check, so that either may be the gate of a
pipeline. --fail-on never makes it 0 for every report that has a verdict.

Exit status:
  0  the report says that every requirement is met, waived or not applicable
  1  at least one finding is violated or unknown (see --fail-on)
  2  the report has no verdict, or cannot be read as one`

// renderOptions are the flags and the arguments of the render command.
type renderOptions struct {
	outputOptions
	paths []string
}

func newRenderCommand(s streams, status *int) *cobra.Command {
	var o renderOptions
	command := &cobra.Command{
		Use:   "render REPORT.json...",
		Short: "Write a saved report in other formats",
		Long:  renderHelp,
		Example: "  residency-check -o json=report.json tenants/\n" +
			"  residency-check render report.json -o markdown -o oscal=results.json\n" +
			"  residency-check --stream --shard 1/2 -o json=part-1.ndjson tenants/\n" +
			"  residency-check render part-1.ndjson -o html=fleet.html",
		Args: func(command *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usagef("%s takes a saved report, or the parts of one, and got none", command.Name())
			}
			if i := slices.Index(args, "-"); i >= 0 && slices.Contains(args[i+1:], "-") {
				return usagef("- is given twice, and the standard input can be read once")
			}
			return nil
		},
		ValidArgsFunction: cobra.FixedCompletions([]cobra.Completion{"json", "ndjson", "jsonl"}, cobra.ShellCompDirectiveFilterFileExt),
		RunE: func(_ *cobra.Command, args []string) error {
			o.paths = args
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
	if err := o.expand(); err != nil {
		return 0, err
	}
	s.Files.Expect(o.paths...)
	if err := refuseOverwriting(s, filesOf(outputs)...); err != nil {
		return 0, err
	}
	var parts []saved.Part
	var unreadable []residency.Error
	for _, path := range o.paths {
		data, err := check.ReadSaved(s.World, path)
		if err != nil {
			unreadable = append(unreadable, s.FileError(path, err))
		}
		parts = append(parts, saved.Part{File: s.Name(path), Data: data})
	}
	if unreadable != nil {
		return exitNoAnswer, report.WriteErrors(s.err, unreadable)
	}
	read, faults := saved.ParseParts(parts)
	if faults != nil {
		return exitNoAnswer, report.WriteErrors(s.err, faults)
	}
	if read.ReportVersion != residency.ReportVersion {
		return exitNoAnswer, report.WriteErrors(s.err, []residency.Error{s.FileError(o.paths[0], errOldReport)})
	}
	return writeReport(s, outputs, o.failOn, read)
}

// expand replaces patterns by the files that they match, where no shell has done so.
func (o *renderOptions) expand() error {
	var paths []string
	for _, path := range o.paths {
		matched, err := filepath.Glob(path)
		if _, missing := os.Stat(path); missing == nil || err != nil || !strings.ContainsAny(path, "*?[") {
			paths = append(paths, path)
			continue
		}
		if len(matched) == 0 {
			return usagef("%s matches no file", path)
		}
		paths = append(paths, matched...)
	}
	o.paths = paths
	return nil
}

// errOldReport says why a report of an older program is compared with, but not shown.
var errOldReport = errors.New("a report of an older residency-check, which lacks what is shown now: judge the tenants again with -o json (--baseline and diff still read it)")
