package cli

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/lookup"
	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/explain"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

const explainHelp = `Answers for whatever has a name: the answer in short first, then what it rests on.

A feature: where it is documented to store and process data, with every fact, what
it turns on, its sources, and what these said before. With --country it is said
for a tenant of that country and the given options. A name need not be exact; one
that several features could have lists them.

A place, region, commitment, option, kind of data, or a word of a report such as a
cause: what it means, who belongs to it, and who says so. "places" lists all
geographies and regions.

The id of a finding and its tenant document: how the finding came to its verdict.`

// explainOptions are the flags and arguments of the explain command.
type explainOptions struct {
	tenant     tenantFlags
	activities []string
	asOf       string
	waivers    []string
	format     string
	policies   policyFlags
}

func newExplainCommand(s streams) *cobra.Command {
	var o explainOptions
	command := &cobra.Command{
		Use:   "explain NAME | FINDING-ID FILE",
		Short: "Explain a feature, a place, a finding, or whatever else has a name",
		Long:  explainHelp,
		Example: "  residency-check explain entra.mfa --country JP --option methods=sms\n  residency-check explain exchange online --country CH --activity storage\n" +
			"  residency-check explain eu\n  residency-check explain JP-1/entra.mfa/storage tenant.json",
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			return o.run(command.Context(), s, args)
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.tenant.add(flags)
	flags.StringSliceVar(&o.activities, "activity", nil, "only of these `ACTIVITIES`: storage, processing, transit, support_access")
	o.policies.addTo(flags)
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` (YYYY-MM-DD) for facts (default today, UTC)")
	flags.StringArrayVar(&o.waivers, "waivers", nil, "`FILE` with waivers besides the document's own, for a finding, repeatable")
	flags.StringVarP(&o.format, "output", "o", "text", "`FORMAT`: text, json")
	return command
}

func (o *explainOptions) run(ctx context.Context, s streams, args []string) error {
	if err := textOrJSON(o.format); err != nil {
		return err
	}
	for _, activity := range o.activities {
		if !slices.Contains(residency.Activities(), residency.Activity(activity)) {
			return unknown("activity", activity, residency.Activities())
		}
	}
	asOf, err := day(s, o.asOf)
	if err != nil {
		return err
	}
	if len(args) == 0 {
		return usagef("nothing to explain: give the name of a feature, a place or the like, or a finding and its tenant document")
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return err
	}
	if owner, _, isID := strings.Cut(args[0], "/"); isID {
		if isFact := len(args) == 1 && isFeature(catalogue, owner); !isFact {
			return o.finding(ctx, s, catalogue, asOf, args)
		}
		args = []string{owner}
	}
	return o.name(ctx, s, catalogue, asOf, strings.Join(args, " "))
}

func isFeature(catalogue *policy.Catalogue, id string) bool {
	_, known := catalogue.Feature(id)
	return known
}

// name explains whatever has a name.
func (o *explainOptions) name(ctx context.Context, s streams, catalogue *policy.Catalogue, asOf, name string) error {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return err
	}
	if name == "places" {
		return o.places(s, vocabulary)
	}
	found, err := resolve(catalogue, vocabulary, name)
	switch {
	case err != nil:
		return err
	case found.Feature != "":
		if err := tellOthers(s, vocabulary, name, found.Feature); err != nil {
			return err
		}
		return o.feature(ctx, s, catalogue, vocabulary, asOf, found.Feature)
	case o.tenant.given() || len(o.activities) > 0:
		return usagef("%s is the same for every tenant: --country, --option, --activity and the like go with a feature", found.Subject.ID)
	case o.format == "json":
		return writeJSON(s, found.Subject)
	}
	return toTerminal(s, func(b *bytes.Buffer, options report.Look) error {
		return explain.WriteSubject(b, options, explain.Subject{
			Kind: found.Subject.Kind, ID: found.Subject.ID, Name: found.Subject.Name, Says: found.Subject.Says,
			Members: found.Subject.Members, Features: found.Subject.Features, Sources: found.Subject.Sources,
		})
	})
}

// tellOthers says which other features a name could mean that is no id.
func tellOthers(s streams, v *residency.Vocabulary, name, taken string) error {
	if _, isID := v.Feature(name); isID {
		return nil
	}
	others := slices.DeleteFunc(names.Parts(v, name), func(id string) bool { return id == taken })
	if len(others) == 0 {
		return nil
	}
	_, err := fmt.Fprintf(s.err, "%q is taken for %s. Its words are also in %s.\n", name, taken, strings.Join(others[:min(len(others), spell.AtMost)], ", "))
	return err
}

// resolve finds what a name stands for, or tells what it could.
func resolve(catalogue *policy.Catalogue, v *residency.Vocabulary, name string) (lookup.Found, error) {
	found, err := lookup.Resolve(catalogue, v, name)
	if err != nil || found.Feature != "" || found.Subject != nil {
		return found, err
	}
	if len(found.Candidates) == 0 {
		return found, usagef("nothing is called %q: residency-check features lists the features, residency-check explain places the places", name)
	}
	return found, usagef("unknown name %q%s", name, spell.Question(found.Candidates))
}

// places lists geographies and regions.
func (o *explainOptions) places(s streams, v *residency.Vocabulary) error {
	if o.format == "json" {
		regions := map[string]residency.Region{}
		for id, region := range v.Regions.All() {
			regions[id] = region
		}
		geographies := map[string]string{}
		for id, name := range v.Geographies.All() {
			geographies[id] = name
		}
		return writeJSON(s, map[string]any{"geographies": geographies, "regions": regions})
	}
	rows := [][]string{{"GEOGRAPHY", "NAME", ""}}
	for id, name := range v.Geographies.All() {
		rows = append(rows, []string{id, name, ""})
	}
	rows = append(rows, nil, []string{"REGION", "NAME", "COUNTRY"})
	for id, region := range v.Regions.All() {
		rows = append(rows, []string{id, region.Name + " (" + region.Vendor + ")", region.Country})
	}
	rows = append(rows, nil, []string{"Countries are ISO 3166-1 alpha-2 codes, such as JP. Say explain and a name for more of one."})
	return printTable(s, rows)
}

// feature explains a feature, for a certain tenant or for any.
func (o *explainOptions) feature(ctx context.Context, s streams, catalogue *policy.Catalogue, v *residency.Vocabulary, asOf, id string) error {
	subject, err := o.tenant.described(s, v, id)
	if err != nil {
		return err
	}
	explained, err := o.explained(ctx, catalogue, asOf, subject)
	if err != nil {
		return err
	}
	if len(o.activities) > 0 {
		explained.Activities = slices.DeleteFunc(explained.Activities, func(a residency.ActivityExplanation) bool {
			return !slices.Contains(o.activities, string(a.Activity))
		})
	}
	if o.format == "json" {
		described := subject.input["tenant"]
		if o.tenant.country == "" {
			described = nil
		}
		return writeJSON(s, map[string]any{
			"as_of": asOf, "policy": catalogue.Policy(), "feature": subject.feature, "tenant": described, "activities": explained.Activities,
		})
	}
	return toTerminal(s, func(b *bytes.Buffer, options report.Look) error {
		return explain.Write(b, options, subject.feature, subject.about+", as of "+asOf, placeNames(v), explained)
	})
}

// explained is the answer for the tenant, with short ones. Without a country it is what
// holds for any, and elsewhere the facts with the tenants that they speak of.
func (o *explainOptions) explained(ctx context.Context, catalogue *policy.Catalogue, asOf string, subject *subject) (residency.Explanation, error) {
	config := policy.Config{AsOf: asOf}
	explained, err := policy.Explain(ctx, catalogue, config, subject.input)
	if err != nil {
		return residency.Explanation{}, err
	}
	decided := explained[0]
	if o.tenant.country == "" {
		anyones, err := policy.Explain(ctx, catalogue, config, map[string]any{"features": []any{subject.feature.ID}})
		if err != nil {
			return residency.Explanation{}, err
		}
		if decided, err = lookup.ForAnyTenant(catalogue, residency.Cloud(cmp.Or(o.tenant.cloud, string(residency.Public))), decided, anyones[0]); err != nil {
			return residency.Explanation{}, err
		}
	}
	return decided, lookup.Cases(ctx, catalogue, config, subject.input, subject.feature, decided.Activities)
}

// placeNames calls places by their names.
func placeNames(v *residency.Vocabulary) func(place string) string {
	return func(place string) string {
		if country, known := v.Countries.Get(place); known {
			return country.Name
		}
		if name, known := v.Geographies.Get(place); known {
			return "the " + name
		}
		if name, known := v.Areas.Get(place); known {
			return name
		}
		return cmp.Or(explain.TokenWords(place), place)
	}
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
		return fmt.Errorf("nothing explained: %s in what was read", count(len(judged.Report.Errors), "mistake"))
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
