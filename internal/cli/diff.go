package cli

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/change"
	"github.com/residency-check/residency-check/internal/residency"
)

const diffHelp = `Compares two checks, and shows which findings got worse, are new, got better, are
gone, or rest on something else. OLD and NEW are each what a check takes (a
document, a folder, a pattern, - for the standard input) or a report that one
saved with -o json. One argument alone is judged on two days, --as-of OLD..NEW,
or by the policies of two days, --old-policy and --policy: then it is also told
which facts were added, changed or withdrawn. Without an argument, nothing is
judged and only that is told; --old-policy may be what facts -o json wrote then.

Tenants are matched by id, else by name; where each side has only one, these are
compared. Findings are matched by their ids.

Exit status:
  0  no exposure is new or worse
  1  a finding that is violated or unknown, and not waived, is new, got worse, or
     names a place outside that it did not (see --fail-on)
  2  no comparison: usage, a mistake in a document or report, internal fault`

// What makes the exit status of a diff 1.
const (
	failOnWorse    = "worse"
	failOnNoChange = "never"
)

// diffOptions are the flags and arguments of the diff command.
type diffOptions struct {
	outputs  []string
	failOn   string
	asOf     string
	waivers  []string
	maxAge   string
	verbose  bool
	policies policyFlags
	// oldPolicies are in place of the others for OLD, where any are given.
	oldPolicies []string
	paths       []string
}

func newDiffCommand(s streams, status *int) *cobra.Command {
	var o diffOptions
	command := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Show what got worse or better between two checks",
		Long:  diffHelp,
		Example: "  git show main:tenant.yaml | residency-check diff - tenant.yaml\n" +
			"  residency-check diff report.json tenant.yaml -o text -o markdown=diff.md\n" +
			"  residency-check diff tenant.yaml --as-of 2025-01-01..2026-01-01\n" +
			"  residency-check diff --old-policy facts.json -o markdown",
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			o.paths = args
			if len(args) == 0 && len(o.oldPolicies) > 0 {
				return o.diffFacts(command.Context(), s)
			}
			plan, err := o.validate(s)
			if err != nil {
				return err
			}
			*status, err = plan.run(command.Context(), s)
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringArrayVarP(&o.outputs, "output", "o", []string{"text"}, "`FORMAT[=FILE]`, repeatable: "+strings.Join(change.Formats(), ", "))
	flags.StringVar(&o.failOn, "fail-on", failOnWorse, "`LEVEL` that makes the exit status 1: worse (and new) exposure, never")
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` for facts and waivers, or OLD..NEW for one on each side (default today, UTC)")
	flags.StringArrayVar(&o.waivers, "waivers", nil, "`FILE` with waivers besides the documents' own, repeatable")
	flags.StringVar(&o.maxAge, "max-source-age", "", "let no source settle anything that is older than this `AGE` (90d, 12w, 18mo, 2y), or of an unknown age")
	o.policies.addTo(flags)
	flags.StringArrayVar(&o.oldPolicies, "old-policy", nil, "`DIR|BUNDLE|FACTS` for OLD in place of --policy, repeatable")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "show the facts that decide before and after, in the text")
	complete(command, "output", change.Formats())
	complete(command, "fail-on", []string{failOnWorse, failOnNoChange})
	return command
}

// diffPlan is a comparison whose command line is sound.
type diffPlan struct {
	old, new    diffInput
	outputs     []diffOutput
	fails       bool // new and worse exposure does
	policies    policyFlags
	oldPolicies policyFlags
}

// diffInput is one side of a comparison: a saved report, or what is to be judged.
type diffInput struct {
	path  string
	saved []byte // the report; nil for documents
	stdin []byte // what the standard input held
	check *check.Run
}

// diffOutput is one format of a diff and where it goes.
type diffOutput struct {
	render change.Renderer
	file   string
}

// validate sees all options and reports the first that is wrong.
func (o *diffOptions) validate(s streams) (*diffPlan, error) {
	if !slices.Contains([]string{failOnWorse, failOnNoChange}, o.failOn) {
		return nil, unknown("value of --fail-on", o.failOn, []string{failOnWorse, failOnNoChange})
	}
	days, err := o.days(s)
	if err != nil {
		return nil, err
	}
	paths, err := o.sides(days)
	if err != nil {
		return nil, err
	}
	plan := &diffPlan{fails: o.failOn == failOnWorse, policies: o.policies, oldPolicies: o.policies}
	if len(o.oldPolicies) > 0 {
		plan.oldPolicies.paths = o.oldPolicies
	}
	if plan.outputs, err = o.parseOutputs(s); err != nil {
		return nil, err
	}
	read, err := readDiffInputs(s, paths)
	if err != nil {
		return nil, err
	}
	if err := o.judgesSomething(read, days); err != nil {
		return nil, err
	}
	pinned := [2]bool{o.asOf != "", o.asOf != "" && !strings.HasSuffix(o.asOf, "..")}
	for i := range read {
		read[i].check = &check.Run{Paths: []string{paths[i]}, AsOf: days[i], Pinned: pinned[i], Today: s.today, Waivers: o.waivers, Began: progressOn(s, false), LeavesOut: leavesOut(writing(plan.outputs))}
		if read[i].check.Since, err = before("--max-source-age", days[i], o.maxAge); err != nil {
			return nil, err
		}
	}
	plan.old, plan.new = read[0], read[1]
	return plan, nil
}

// days reads --as-of: the day of each side.
func (o *diffOptions) days(s streams) (days [2]string, err error) {
	from, to, isRange := strings.Cut(o.asOf, "..")
	if isRange && from == "" {
		return days, usagef("--as-of %q names no day to begin with: write it as 2025-01-01..2026-01-01", o.asOf)
	}
	if !isRange {
		to = from
	}
	if days[0], err = day(s, from); err != nil {
		return days, err
	}
	days[1], err = day(s, to)
	return days, err
}

// sides are the paths of both sides. One alone is compared with itself on another
// day.
func (o *diffOptions) sides(days [2]string) ([2]string, error) {
	switch {
	case len(o.paths) == 2 && o.paths[0] == "-" && o.paths[1] == "-":
		return [2]string{}, usagef("the standard input can be one side only")
	case len(o.paths) == 2:
		return [2]string(o.paths), nil
	case len(o.paths) == 1 && (days[0] != days[1] || len(o.oldPolicies) > 0):
		return [2]string{o.paths[0], o.paths[0]}, nil
	case len(o.paths) == 1:
		return [2]string{}, usagef("%s alone is compared with nothing: give OLD and NEW, two days as in --as-of 2025-01-01..2026-01-01, or --old-policy", o.paths[0])
	}
	return [2]string{}, usagef("diff takes OLD and NEW, and got %d arguments: quote a pattern, or give a folder", len(o.paths))
}

// judgesSomething refuses flags that nothing turns on: in a saved report, facts and
// waivers are those of its day.
func (o *diffOptions) judgesSomething(read [2]diffInput, days [2]string) error {
	for _, side := range read {
		if side.saved != nil && days[0] != days[1] {
			return usagef("%s is a saved report, of its own day: --as-of OLD..NEW is for documents", side.path)
		}
	}
	if read[0].saved == nil || read[1].saved == nil {
		return nil
	}
	for _, flag := range []struct {
		name  string
		given bool
	}{{"--as-of", o.asOf != ""}, {"--waivers", len(o.waivers) > 0}, {"--max-source-age", o.maxAge != ""}, {"--old-policy", len(o.oldPolicies) > 0}} {
		if flag.given {
			return usagef("both sides are saved reports, and nothing is judged anew: leave %s out", flag.name)
		}
	}
	return nil
}

func (o *diffOptions) parseOutputs(s streams) ([]diffOutput, error) {
	targets, err := targetsOf(o.outputs)
	if err != nil {
		return nil, err
	}
	var outputs []diffOutput
	for _, to := range targets {
		options := terminal(s)
		if to.file != "" {
			options = report.Look{}
		}
		options.Verbose = o.verbose
		render, err := change.New(to.format, options)
		if err != nil {
			return nil, usagef("-o %q: %v", to.value, err)
		}
		outputs = append(outputs, diffOutput{render, to.file})
	}
	s.Names.Expect(slices.Concat(o.paths, o.waivers)...)
	s.Files.Expect(slices.Concat(o.paths, o.waivers, o.policies.paths, o.oldPolicies, []string{o.policies.key})...)
	return outputs, refuseOverwriting(s, diffFiles(outputs)...)
}

// diffFiles are the files of outputs.
func diffFiles(outputs []diffOutput) []string { return filesOf(writing(outputs)) }

// writing is the files of a diff as outputs of its checks, whose folders may hold them.
func writing(outputs []diffOutput) []output {
	all := make([]output, len(outputs))
	for i, o := range outputs {
		all[i].file = o.file
	}
	return all
}

// run compares, writes the result and returns the exit status.
func (p *diffPlan) run(ctx context.Context, s streams) (int, error) {
	catalogue, err := p.policies.load(ctx, s)
	if err != nil {
		return 0, err
	}
	oldCatalogue := catalogue
	if !slices.Equal(p.oldPolicies.paths, p.policies.paths) {
		if oldCatalogue, err = p.oldPolicies.load(ctx, s); err != nil {
			return 0, err
		}
	}
	old, err := p.old.report(ctx, s, oldCatalogue)
	if err != nil {
		return 0, err
	}
	now, err := p.new.report(ctx, s, catalogue)
	if err != nil {
		return 0, err
	}
	// A side with mistakes lacks tenants, which would look as if they were gone.
	if mistakes := slices.Concat(old.Errors, now.Errors); len(mistakes) > 0 {
		return exitNoAnswer, report.WriteErrors(s.err, distinctErrors(mistakes))
	}
	if err := refuseOverwriting(s, diffFiles(p.outputs)...); err != nil {
		return 0, err
	}
	diff := residency.Compare(old, now, catalogue.Present)
	diff.Old.Name, diff.New.Name = p.old.name(s), p.new.name(s)
	if oldCatalogue != catalogue {
		if diff.Facts, err = factsBetween(ctx, oldCatalogue, catalogue, old.AsOf, now.AsOf); err != nil {
			return 0, err
		}
	}
	for _, o := range p.outputs {
		if err := writeTo(s, o.file, func(w io.Writer) error { return o.render(w, diff) }); err != nil {
			return 0, fmt.Errorf("write diff: %w", err)
		}
	}
	if err := s.config.warn(s); err != nil {
		return 0, err
	}
	if diff.Fails && p.fails {
		return exitFailed, nil
	}
	return exitMet, nil
}

func distinctErrors(all []residency.Error) []residency.Error {
	var distinct []residency.Error
	for _, e := range all {
		if !slices.Contains(distinct, e) { // what both sides read is wrong twice
			distinct = append(distinct, e)
		}
	}
	return distinct
}
