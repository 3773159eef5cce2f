package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
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
	paths   []string
	outputs []string
	failOn  failOn
	asOf    string
	waivers []string
	verbose bool
	opa     bool
}

func newCheckCommand(s streams, status *int) *cobra.Command {
	o := checkOptions{failOn: failOnUnknown}
	command := &cobra.Command{
		Use:     "residency-check [flags] FILE...",
		Short:   "Check a tenant's data residency requirements against what vendors document",
		Long:    checkHelp,
		Example: "  residency-check tenant.json\n  residency-check -o text -o json=report.json --fail-on violated tenants/",
		// Without Args cobra takes a file name for a mistyped sub-command.
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			o.paths = args
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
	flags.StringArrayVarP(&o.outputs, "output", "o", []string{"text"}, "report format `FORMAT[=FILE]`, repeatable: "+formatNames())
	flags.Var(&o.failOn, "fail-on", "what makes the exit status 1: unknown (and worse), undeclared (and violated), violated, never")
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` (YYYY-MM-DD) for facts and waivers (default today, UTC)")
	flags.StringArrayVar(&o.waivers, "waivers", nil, "`FILE` with waivers besides the document's own, repeatable")
	flags.BoolVar(&o.opa, "opa", false, "evaluate the policies with OPA's interpreter, the slower reference, in place of its plan of them")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "list what is met too, in the text report")
	return command
}

// checkPlan is a check whose command line is sound.
type checkPlan struct {
	paths    []string
	outputs  []output
	failOn   failOn
	asOf     string
	today    string
	waivers  []string
	opa      bool
	commands string // names of the sub-commands, for hints
}

// validate sees all options and reports the first that is wrong.
func (o *checkOptions) validate(s streams) (*checkPlan, error) {
	if len(o.paths) == 0 {
		return nil, usagef("no tenant document given")
	}
	outputs, err := parseOutputs(s, o.outputs, o.verbose)
	if err != nil {
		return nil, err
	}
	if err := overwrites(outputs, append(slices.Clone(o.paths), o.waivers...)); err != nil {
		return nil, err
	}
	plan := &checkPlan{paths: o.paths, outputs: outputs, failOn: o.failOn, waivers: o.waivers, opa: o.opa}
	plan.today = s.now().UTC().Format(time.DateOnly)
	if plan.asOf = o.asOf; plan.asOf == "" {
		plan.asOf = plan.today
	}
	if _, err := time.Parse(time.DateOnly, plan.asOf); err != nil {
		return nil, usagef("--as-of %q is no date: write it as YYYY-MM-DD", plan.asOf)
	}
	return plan, nil
}

// run checks every document, writes the report and returns the exit status.
func (p *checkPlan) run(ctx context.Context, s streams) (int, error) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		return 0, err
	}
	checked, err := p.check(ctx, s, catalogue)
	if err != nil {
		return 0, err
	}
	if err := report.WriteErrors(s.err, checked.Errors); err != nil {
		return 0, err
	}
	if err := writeReport(s, p.outputs, checked); err != nil {
		return 0, err
	}
	return p.failOn.status(checked), nil
}

// check judges every document that can be read, and collects the errors of the
// others.
func (p *checkPlan) check(ctx context.Context, s streams, catalogue *policy.Catalogue) (*residency.Report, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	documents := p.readDocuments(s, vocabulary)
	waivers := readWaivers(p.waivers, vocabulary, len(documents.tenants))
	engine, err := p.engine(ctx, catalogue, policy.Config{AsOf: p.asOf, Waivers: waivers.values})
	if err != nil {
		return nil, err
	}
	checked := &residency.Report{
		ReportVersion: residency.ReportVersion,
		AsOf:          p.asOf,
		Policy:        catalogue.Policy(),
		Errors:        append(waivers.errors, documents.errors...),
	}
	for _, document := range documents.tenants {
		if len(waivers.errors) > 0 {
			break // without its waivers a tenant would get another verdict
		}
		judged, err := document.judge(ctx, engine)
		var refused residency.Error
		switch {
		case errors.As(err, &refused):
			checked.Errors = append(checked.Errors, refused)
		case err != nil:
			return nil, fmt.Errorf("%s: %w", document.File, err)
		default:
			document.locate(judged, waivers.positions)
			checked.Tenants = append(checked.Tenants, *judged)
		}
	}
	checked.Conclude()
	return checked, nil
}

func (p *checkPlan) engine(ctx context.Context, catalogue *policy.Catalogue, config policy.Config) (policy.Engine, error) {
	if p.opa {
		return policy.NewInterpreted(ctx, catalogue, config)
	}
	return policy.NewPlanned(catalogue, config)
}
