package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/explain"
	"github.com/residency-check/residency-check/internal/residency"
)

const explainHelp = `Says where a feature is documented to store and process data, with every fact,
what it turns on, its sources, and what these said before. With --country it is
said for a tenant of that country and the given options; without it, every fact
is listed with the tenants that it speaks of.

Given the id of a finding and its tenant document, it walks that finding to its
verdict.`

// explainOptions are the flags and arguments of the explain command.
type explainOptions struct {
	tenant   tenantFlags
	asOf     string
	waivers  []string
	format   string
	policies policyFlags
}

func newExplainCommand(s streams) *cobra.Command {
	var o explainOptions
	command := &cobra.Command{
		Use:     "explain FEATURE | FINDING-ID FILE",
		Short:   "Explain what is documented of a feature, or why a finding has its verdict",
		Long:    explainHelp,
		Example: "  residency-check explain entra.mfa --country JP --option methods=sms\n  residency-check explain JP-1/entra.mfa/storage tenant.json",
		Args:    cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			return o.run(command.Context(), s, args)
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.tenant.add(flags)
	o.policies.addTo(flags)
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` (YYYY-MM-DD) for facts (default today, UTC)")
	flags.StringArrayVar(&o.waivers, "waivers", nil, "`FILE` with waivers besides the document's own, for a finding")
	flags.StringVarP(&o.format, "output", "o", "text", "`FORMAT`: text, json")
	return command
}

func (o *explainOptions) run(ctx context.Context, s streams, args []string) error {
	if err := textOrJSON(o.format); err != nil {
		return err
	}
	asOf, err := day(s, o.asOf)
	if err != nil {
		return err
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return err
	}
	switch {
	case len(args) == 0:
		return usagef("nothing to explain: give the id of a feature, or of a finding and its tenant document")
	case strings.Contains(args[0], "/"):
		return o.finding(ctx, s, catalogue, asOf, args)
	case len(args) > 1:
		return usagef("explain takes one feature: %q is one too many", args[1])
	}
	return o.feature(ctx, s, catalogue, asOf, args[0])
}

// feature explains a feature, for a certain tenant or for any.
func (o *explainOptions) feature(ctx context.Context, s streams, catalogue *policy.Catalogue, asOf, id string) error {
	subject, err := o.tenant.subject(s, catalogue, id)
	if err != nil {
		return err
	}
	explained, err := policy.Explain(ctx, catalogue, policy.Config{AsOf: asOf}, subject.input)
	if err != nil {
		return err
	}
	if o.format == "json" {
		return writeJSON(s, map[string]any{
			"as_of": asOf, "policy": catalogue.Policy(), "feature": subject.feature, "tenant": subject.input["tenant"],
			"activities": explained[0].Activities,
		})
	}
	about := ""
	if subject.about != "" {
		about = subject.about + ", as of " + asOf
	}
	return toTerminal(s, func(b *bytes.Buffer, options report.Look) error {
		return explain.Write(b, options, subject.feature, about, explained[0])
	})
}

// finding explains a finding of the given documents.
func (o *explainOptions) finding(ctx context.Context, s streams, catalogue *policy.Catalogue, asOf string, args []string) error {
	if len(args) == 1 {
		return usagef("%s is the id of a finding: give its tenant document, too", args[0])
	}
	if o.tenant.given() {
		return usagef("a finding is explained for the tenant of its document: leave --country, --option and the like out")
	}
	plan := &check.Run{Paths: args[1:], AsOf: asOf, Pinned: o.asOf != "", Today: s.today, Waivers: o.waivers, Began: progressOn(s, false)}
	judged, err := plan.Judge(ctx, s.World, catalogue)
	if err != nil {
		return err
	}
	if len(judged.Report.Errors) > 0 {
		if err := report.WriteErrors(s.err, judged.Report.Errors); err != nil {
			return err
		}
		return fmt.Errorf("nothing explained: %d mistakes in what was read", len(judged.Report.Errors))
	}
	found := 0
	for i := range judged.Report.Tenants {
		for _, f := range judged.Report.Tenants[i].Findings {
			if f.ID != args[0] {
				continue
			}
			if found++; found > 1 && o.format == "text" {
				if _, err := fmt.Fprintln(s.out); err != nil {
					return err
				}
			}
			if err := o.reason(ctx, s, catalogue, asOf, judged.Documents[i], &judged.Report.Tenants[i], f); err != nil {
				return err
			}
		}
	}
	if found == 0 {
		return noFinding(args[0], &judged.Report)
	}
	return nil
}

// reason explains one finding.
func (o *explainOptions) reason(ctx context.Context, s streams, catalogue *policy.Catalogue, asOf string, d *check.Document, t *residency.Tenant, f residency.Finding) error {
	explained, err := policy.Explain(ctx, catalogue, policy.Config{AsOf: asOf}, d.Input.(map[string]any))
	if err != nil {
		return err
	}
	var activity residency.ActivityExplanation
	for _, e := range explained {
		if e.Feature != f.Feature.ID || value(e.Use) != value(f.Feature.Use) {
			continue
		}
		for _, a := range e.Activities {
			if a.Activity == f.Activity {
				activity = a
			}
		}
	}
	if o.format == "json" {
		return writeJSON(s, map[string]any{"as_of": asOf, "policy": catalogue.Policy(), "file": t.File, "finding": f, "documented": activity})
	}
	return toTerminal(s, func(b *bytes.Buffer, options report.Look) error {
		return explain.WriteReasoning(b, options, t.File, f, activity)
	})
}

func textOrJSON(format string) error {
	if format != "text" && format != "json" {
		return unknown("format", format, []string{"text", "json"})
	}
	return nil
}

func writeJSON(s streams, value any) error { return encodeJSON(asItIs(s.out), value) }

func encodeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(inert.JSON(w))
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

// toTerminal writes whole what write lays out for the standard output.
func toTerminal(s streams, write func(*bytes.Buffer, report.Look) error) error {
	var whole bytes.Buffer
	if err := write(&whole, terminal(s)); err != nil {
		return err
	}
	_, err := asItIs(s.out).Write(whole.Bytes())
	return err
}
