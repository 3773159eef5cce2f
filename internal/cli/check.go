package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

const checkHelp = `Checks whether where vendors document that customer data is stored and
processed satisfies what tenants require. Each FILE is a tenant document (.json,
.yaml), several of them (.ndjson, .jsonl, multi-document .yaml), a folder of
such files or a pattern; - reads the standard input.

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
}

func newCheckCommand(s streams, status *int) *cobra.Command {
	var o checkOptions
	command := &cobra.Command{
		Use:     "residency-check [flags] FILE...",
		Short:   "Check a tenant's data residency requirements against what vendors document",
		Long:    checkHelp,
		Example: "  residency-check tenant.json\n  residency-check -o text -o json=report.json --fail-on violated tenants/",
		// Without Args cobra takes a file name for a mistyped sub-command.
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			o.paths = args
			if o.stream && !command.Flags().Changed("output") {
				o.outputs = []string{"json"}
			}
			plan, err := o.validate(s)
			if err != nil {
				return err
			}
			plan.commands = commandNames(command)
			*status, err = plan.run(command.Context(), s)
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.addTo(command)
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` (YYYY-MM-DD) for facts and waivers (default today, UTC)")
	flags.StringArrayVar(&o.waivers, "waivers", nil, "`FILE` with waivers besides the document's own, repeatable")
	flags.StringVar(&o.warn, "waiver-warn", "", "`AGE` (90d, 12w, 2mo) before its end from which a waiver is told of (default 30d)")
	o.policies.addTo(flags)
	flags.StringVar(&o.baseline, "baseline", "", "`REPORT.json` of an earlier run (-o json): what it has unchanged is shown and fails nothing")
	flags.StringVar(&o.maxAge, "max-source-age", "", "`AGE` (90d, 12w, 18mo, 2y) since we last read a source, beyond which it settles nothing")
	flags.StringVar(&o.shard, "shard", "", "check the `I/N`-th part of all documents, for runs side by side")
	flags.BoolVar(&o.stream, "stream", false, "check documents as they come and write a JSON report a line; memory stays flat")
	flags.BoolVar(&o.opa, "opa", false, "evaluate the policies with OPA's interpreter, the slower reference, in place of its plan of them")
	return command
}

// checkPlan is a check whose command line is sound.
type checkPlan struct {
	paths    []string
	outputs  []output
	failOn   failOn
	quiet    bool
	asOf     string
	today    string
	waivers  []string
	baseline string // the earlier report; empty for none
	warnDays *int   // before its end, from which a waiver is told of; nil for as many as the policies say
	shard    shard
	stream   bool
	since    string // the day since which a source must have been read; empty for any
	opa      bool
	policies policyFlags
	commands string // names of the sub-commands, for hints
}

// validate sees all options and reports the first that is wrong.
func (o *checkOptions) validate(s streams) (*checkPlan, error) {
	if len(o.paths) == 0 {
		return nil, usagef("no tenant document given")
	}
	outputs, err := o.parse(s)
	if err != nil {
		return nil, err
	}
	if err := overwrites(outputs, slices.Concat(o.paths, o.waivers, []string{o.baseline})); err != nil {
		return nil, err
	}
	plan := &checkPlan{
		paths: o.paths, outputs: outputs, failOn: o.failOn, quiet: o.quiet, waivers: o.waivers, baseline: o.baseline, stream: o.stream, opa: o.opa, policies: o.policies,
	}
	plan.today = s.today
	if plan.asOf, err = day(s, o.asOf); err != nil {
		return nil, err
	}
	if plan.since, err = before("--max-source-age", plan.asOf, o.maxAge); err != nil {
		return nil, err
	}
	if plan.warnDays, err = daysAhead("--waiver-warn", plan.asOf, o.warn); err != nil {
		return nil, err
	}
	if plan.shard, err = parseShard(o.shard); err != nil {
		return nil, err
	}
	return plan, o.validateStream()
}

// run checks every document, writes the report and returns the exit status.
func (p *checkPlan) run(ctx context.Context, s streams) (int, error) {
	catalogue, err := p.policies.load(ctx, s)
	if err != nil {
		return 0, err
	}
	if p.stream {
		return p.checkStream(ctx, s, catalogue)
	}
	judged, err := p.judgeAll(ctx, s, catalogue)
	if err != nil {
		return 0, err
	}
	checked := &judged.report
	return writeReport(s, p.outputs, p.failOn, checked)
}

// judged is a report with the documents that it is about, one for each of its
// tenants.
type judged struct {
	report    residency.Report
	documents []*document
}

// judgeAll judges every document that can be read, and collects the errors of the
// others.
func (p *checkPlan) judgeAll(ctx context.Context, s streams, catalogue *policy.Catalogue) (*judged, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	documents := p.readDocuments(s, vocabulary)
	waivers := readWaivers(p.waivers, vocabulary, len(documents.tenants))
	waivers.errors = append(waivers.errors, waivers.repeated(documents.tenants)...)
	engine, err := p.engine(ctx, catalogue, p.config(waivers), len(documents.tenants) > 1)
	if err != nil {
		return nil, err
	}
	all := &judged{report: residency.Report{
		ReportVersion: residency.ReportVersion,
		AsOf:          p.asOf,
		VerifiedSince: p.since,
		Policy:        catalogue.Policy(),
		Errors:        append(waivers.errors, documents.errors...),
		Notes:         p.strayWaivers(waivers, &documents),
	}}
	if len(waivers.errors) > 0 {
		documents.tenants = nil // without its waivers a tenant would get another verdict
	}
	verdicts, faults := p.judgeOnAllCores(ctx, s, documents.tenants, engine)
	for i, document := range documents.tenants {
		var refused residency.Error
		switch {
		case errors.As(faults[i], &refused):
			all.report.Errors = append(all.report.Errors, refused)
		case faults[i] != nil:
			return nil, fmt.Errorf("%s: %w", document.File, faults[i])
		default:
			document.locate(verdicts[i], waivers.positions)
			all.report.Tenants = append(all.report.Tenants, *verdicts[i])
			all.documents = append(all.documents, document)
		}
	}
	p.holdAgainstBaseline(s, &all.report, catalogue.Present)
	all.report.Conclude()
	return all, nil
}

// config is what the policies take besides a document.
func (p *checkPlan) config(waivers fileWaivers) policy.Config {
	return policy.Config{AsOf: p.asOf, Waivers: waivers.values, VerifiedSince: p.since, WaiverWarnDays: p.warnDays}
}

// judgeOnAllCores returns the verdict or the fault of each document.
func (p *checkPlan) judgeOnAllCores(ctx context.Context, s streams, documents []*document, engine policy.Engine) ([]*residency.Tenant, []error) {
	verdicts, faults := make([]*residency.Tenant, len(documents)), make([]error, len(documents))
	progress := newProgress(s, len(documents), p.quiet)
	defer progress.done()
	judge := func(i int) {
		verdicts[i], faults[i] = documents[i].judge(ctx, engine)
		progress.step()
	}
	if p.opa { // the interpreter is not for several at a time
		for i := range documents {
			judge(i)
		}
	} else {
		onAllCores(len(documents), judge)
	}
	return verdicts, faults
}

func (p *checkPlan) engine(ctx context.Context, catalogue *policy.Catalogue, config policy.Config, fleet bool) (policy.Engine, error) {
	if p.opa {
		return policy.NewInterpreted(ctx, catalogue, config)
	}
	engine, err := policy.New(ctx, catalogue, config)
	if shipped, alone := engine.(*policy.Planned); err == nil && fleet && alone {
		return policy.NewSliced(shipped, catalogue, config), nil
	}
	return engine, err
}
