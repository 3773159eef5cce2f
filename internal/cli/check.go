package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/residency"
)

const checkHelp = `Checks whether where vendors document that customer data is stored and
processed satisfies what tenants require. Each FILE is a tenant document (.json,
.yaml), several of them (.ndjson, .jsonl, multi-document .yaml), a folder of
such files or a pattern; - reads the standard input.

What is deployed is judged together with one document (--found), or without one:
then --country and --profile say what is required, and each FILE says what is
deployed: the output of terraform show -json, az graph query and others.

Exit status:
  0  every requirement is shown to be met, waived or not applicable
  1  at least one finding is violated or unknown (see --fail-on)
  2  no verdict: usage, unreadable or invalid document, nothing to evaluate`

// checkOptions are the flags and arguments of a check.
type checkOptions struct {
	outputOptions
	paths    []string
	asOf     string
	waivers  []string
	maxAge   string
	opa      bool
	baseline string
	warn     string
	shard    string
	stream   bool
	policies policyFlags
	found    foundFlags
}

func newCheckCommand(s streams, status *int) *cobra.Command {
	var o checkOptions
	command := &cobra.Command{
		Use:   "check FILE...",
		Short: "Check a tenant's data residency requirements against what vendors document",
		Long:  checkHelp,
		Example: "  residency-check tenant.json\n  residency-check -o text -o json=report.json --fail-on violated tenants/\n" +
			"  terraform show -json plan.bin | residency-check --country JP --profile japan-only -\n  residency-check tenant.json --found plan.json",
		// Without Args cobra takes a file name for a mistyped sub-command.
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			if err := mistypedCommand(command, args); err != nil {
				return err
			}
			o.paths = args
			if o.stream && !command.Flags().Changed("output") {
				o.outputs = []string{"json"}
			}
			plan, err := o.validate(s)
			if err != nil {
				return err
			}
			plan.commands = strings.Join(commandNames(command.Root()), ", ")
			*status, err = plan.run(command.Context(), s)
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.addTo(command)
	o.found.addTo(flags)
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` (YYYY-MM-DD) for facts and waivers (default today, UTC)")
	flags.StringArrayVar(&o.waivers, "waivers", nil, "`FILE` with waivers besides the document's own, repeatable")
	flags.StringVar(&o.warn, "waiver-warn", "", "tell of waivers that end within this `AGE` (90d, 12w, 2mo; default 30d)")
	o.policies.addTo(flags)
	flags.StringVar(&o.baseline, "baseline", "", "`REPORT.json` of an earlier run (-o json): findings that it has, too, are shown and fail nothing")
	flags.StringVar(&o.maxAge, "max-source-age", "", "let no source settle anything that is older than this `AGE` (90d, 12w, 18mo, 2y), or of an unknown age")
	flags.Var(pathPrefix{s.Names}, "path-prefix", "`PATH` in front of the names of files, where the repository is a part of what a pipeline shows")
	flags.StringVar(&o.shard, "shard", "", "check the `I/N`-th part of all documents, for runs side by side; auto: the one that Kubernetes, GitLab or Azure Pipelines says")
	flags.BoolVar(&o.stream, "stream", false, "write a JSON report (or -o decision) for each document as it is checked, a line each; memory stays flat")
	flags.BoolVar(&o.opa, "opa", false, "evaluate the policies with OPA's interpreter: slower, and the reference")
	return command
}

// checkPlan is a check whose command line is sound.
type checkPlan struct {
	check.Run
	outputs  []output
	failOn   failOn
	quiet    bool
	stream   bool
	policies policyFlags
	found    foundFlags
	commands string // names of the sub-commands, for hints
}

// validate sees all options and reports the first that is wrong.
func (o *checkOptions) validate(s streams) (*checkPlan, error) {
	documents, found, err := o.divide()
	if err != nil {
		return nil, err
	}
	outputs, err := o.parse(s)
	if err != nil {
		return nil, err
	}
	s.Files.Expect(slices.Concat(o.paths, o.found.paths, o.waivers, o.policies.paths, []string{o.baseline, o.policies.key})...)
	if err := refuseOverwriting(s, filesOf(outputs)...); err != nil {
		return nil, err
	}
	plan := &checkPlan{
		Run:     check.Run{Paths: documents, Found: found, Pinned: o.asOf != "", Today: s.today, Waivers: o.waivers, Baseline: o.baseline, OPA: o.opa, Settings: s.config.weaken, Began: progressOn(s, o.quiet)},
		outputs: outputs, failOn: o.failOn, quiet: o.quiet, stream: o.stream, policies: o.policies, found: o.found,
	}
	if s.config != nil {
		plan.Settings = s.config.weaken
	}
	plan.LeavesOut, plan.Decisions = leavesOut(outputs), areDecisions(o.outputs)
	plan.Missing = plan.explain
	if plan.AsOf, err = day(s, o.asOf); err != nil {
		return nil, err
	}
	if plan.Since, err = before("--max-source-age", plan.AsOf, o.maxAge); err != nil {
		return nil, err
	}
	if plan.WarnDays, err = daysAhead("--waiver-warn", plan.AsOf, o.warn); err != nil {
		return nil, err
	}
	if plan.Shard, err = check.ParseShard(o.shard, s.env); err != nil {
		return nil, usagef("--shard %v", err)
	}
	return plan, o.validateStream()
}

// run checks every document, writes the report and returns the exit status.
func (p *checkPlan) run(ctx context.Context, s streams) (int, error) {
	if err := p.List(s.World); err != nil {
		return 0, err
	}
	catalogue, err := p.policies.load(ctx, s)
	if err != nil {
		return 0, err
	}
	if p.stream {
		return p.checkStream(ctx, s, catalogue)
	}
	if p.found.stand() {
		p.Found.Standing = func(said residency.FoundTenant) (string, error) { return p.found.document(s, catalogue, said) }
	}
	if vocabulary, err := catalogue.Vocabulary(); err != nil {
		return 0, err
	} else if err := knownRegion(vocabulary, "--location", p.found.location); err != nil {
		return 0, err
	}
	judged, err := p.Judge(ctx, s.World, catalogue)
	if err != nil {
		return 0, err
	}
	if p.found.drift {
		failOnDrift(&judged.Report)
	}
	status, err := writeReport(s, p.outputs, p.failOn, &judged.Report)
	if err != nil {
		return 0, err
	}
	return status, p.tellCoverage(s, &judged.Report)
}

// explain adds to "no such file" what somebody who mistyped a command needs.
func (p *checkPlan) explain(argument string, err error) error {
	if p.commands != "" && errors.Is(err, fs.ErrNotExist) && !strings.ContainsAny(argument, `./\`) {
		return fmt.Errorf("no such file, and no such command (commands: %s)", p.commands)
	}
	return err
}
