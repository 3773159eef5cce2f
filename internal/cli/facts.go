package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/change"
	"github.com/residency-check/residency-check/internal/report/dataset"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
	"github.com/residency-check/residency-check/internal/tenant"
)

const factsHelp = `Prints what the policies document as data, a row for each fact: what it says, of
which tenants, options and data, in which places, how certainly, and by which
documents. Facts keep their ids from release to release.

An argument chooses facts of a feature by its id or a pattern (entra.*), or of all
features whose id, name, product or other names have that word; several choose
more. What diff tells between two releases: diff --old-policy FACTS.json, a file
that facts -o json wrote by the older one.`

// factsOptions are the flags and arguments of the facts command.
type factsOptions struct {
	country  string
	asOf     string
	format   string
	policies policyFlags
	words    []string
}

func newFactsCommand(s streams) *cobra.Command {
	var o factsOptions
	command := &cobra.Command{
		Use:   "facts [FEATURE | PATTERN | WORD]...",
		Short: "Print what is documented as data, a row for each fact",
		Long:  factsHelp,
		Example: "  residency-check facts -o json\n" +
			"  residency-check facts 'entra.*' bedrock --country JP -o csv",
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			o.words = args
			return o.run(command.Context(), s)
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.policies.addTo(flags)
	flags.StringVar(&o.country, "country", "", "only facts that speak of tenants of this `COUNTRY`, such as JP")
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` (YYYY-MM-DD) for the status of facts (default today, UTC)")
	flags.StringVarP(&o.format, "output", "o", "text", "`FORMAT`: text, json, csv")
	complete(command, "output", []string{"text", "json", "csv"})
	return command
}

func (o *factsOptions) run(ctx context.Context, s streams) error {
	if !slices.Contains([]string{"text", "json", "csv"}, o.format) {
		return unknown("format", o.format, []string{"text", "json", "csv"})
	}
	asOf, err := day(s, o.asOf)
	if err != nil {
		return err
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return err
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return err
	}
	if o.country != "" && !vocabulary.Countries.Has(o.country) {
		return unknownPlace(vocabulary, "country", o.country, vocabulary.Countries.Has)
	}
	chosen, err := chosenFeatures(vocabulary, o.words)
	if err != nil {
		return err
	}
	documented, err := documentedFacts(ctx, catalogue, asOf)
	if err != nil {
		return err
	}
	documented.Facts = slices.DeleteFunc(documented.Facts, func(r residency.FactRow) bool {
		return !isOf(&r, chosen) || o.country != "" && !r.Speaks(o.country)
	})
	switch o.format {
	case "json":
		return dataset.WriteJSON(asItIs(s.out), documented)
	case "csv":
		return dataset.WriteCSV(asItIs(s.out), documented)
	}
	return printFacts(s, documented)
}

// documentedFacts are all facts of a catalogue.
func documentedFacts(ctx context.Context, catalogue *policy.Catalogue, asOf string) (*residency.Dataset, error) {
	named := make([]any, len(catalogue.IDs()))
	for i, id := range catalogue.IDs() {
		named[i] = id
	}
	explained, err := policy.Explain(ctx, catalogue, policy.Config{AsOf: asOf}, map[string]any{"features": named})
	if err != nil {
		return nil, err
	}
	rows := residency.Rows(explained, catalogue.Feature)
	return &residency.Dataset{FactsVersion: residency.DatasetVersion, AsOf: asOf, Policy: catalogue.Policy(), Of: len(rows), Facts: rows}, nil
}

// factsBetween is how the facts of two catalogues differ.
func factsBetween(ctx context.Context, old, now *policy.Catalogue, oldDay, day string) (*residency.FactsDiff, error) {
	before, err := documentedFacts(ctx, old, oldDay)
	if err != nil {
		return nil, err
	}
	after, err := documentedFacts(ctx, now, day)
	if err != nil {
		return nil, err
	}
	return residency.CompareFacts(before, after, now.Present), nil
}

// diffFacts compares facts alone: a saved dataset, or other policies, with those of
// today.
func (o *diffOptions) diffFacts(ctx context.Context, s streams) error {
	if len(o.waivers) > 0 || o.maxAge != "" {
		return usagef("without OLD and NEW nothing is judged: leave --waivers and --max-source-age out")
	}
	days, err := o.days(s)
	if err != nil {
		return err
	}
	targets, err := targetsOf(o.outputs)
	if err != nil {
		return err
	}
	written := make([]string, len(targets))
	for i, to := range targets {
		written[i] = to.file
	}
	s.Names.Expect(o.oldPolicies...)
	s.Files.Expect(slices.Concat(o.policies.paths, o.oldPolicies, []string{o.policies.key})...)
	if err := refuseOverwriting(s, written...); err != nil {
		return err
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return err
	}
	now, err := documentedFacts(ctx, catalogue, days[1])
	if err != nil {
		return err
	}
	before, err := o.oldFacts(ctx, s, days[0])
	if err != nil {
		return err
	}
	diff := residency.CompareFacts(before, now, catalogue.Present)
	for _, to := range targets {
		options := terminal(s)
		if to.file != "" {
			options = report.Look{}
		}
		options.Verbose = o.verbose
		if err := writeTo(s, to.file, func(w io.Writer) error { return change.WriteFacts(to.format, options, w, diff) }); err != nil {
			return fmt.Errorf("write diff: %w", err)
		}
	}
	return nil
}

// oldFacts are the facts of --old-policy: what facts -o json wrote, if it is a file
// of that kind.
func (o *diffOptions) oldFacts(ctx context.Context, s streams, day string) (*residency.Dataset, error) {
	if len(o.oldPolicies) == 1 {
		path := o.oldPolicies[0]
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && strings.HasSuffix(path, ".json") {
			data, err := s.Files.Read(path, maxDataset)
			if err != nil {
				return nil, fmt.Errorf("--old-policy: %s: %w", s.Name(path), err)
			}
			before, err := dataset.Parse(data)
			if err != nil {
				return nil, usagef("--old-policy: %s: %v", s.Name(path), err)
			}
			return before, nil
		}
	}
	old := o.policies
	old.paths = o.oldPolicies
	catalogue, err := old.load(ctx, s)
	if err != nil {
		return nil, err
	}
	return documentedFacts(ctx, catalogue, day)
}

// maxDataset is the size of the largest dataset in bytes: some hundred thousand facts.
const maxDataset = 256 << 20

// chosenFeatures are the features that any of the words stands for; all where there
// is none. A word that stands for none is a mistake.
func chosenFeatures(v *residency.Vocabulary, words []string) ([]string, error) {
	if len(words) == 0 {
		return v.FeatureIDs, nil
	}
	var chosen []string
	for _, word := range words {
		found := featuresOf(v, word)
		if len(found) == 0 {
			meant := ""
			if guesses := names.Features(v).Guesses(word); len(guesses) > 0 {
				meant = spell.Question(guesses)
			}
			return nil, usagef("no feature has the id, the pattern or the word %q%s", word, meant)
		}
		chosen = append(chosen, found...)
	}
	slices.Sort(chosen)
	return slices.Compact(chosen), nil
}

func featuresOf(v *residency.Vocabulary, word string) []string {
	if feature, known := v.Feature(word); known {
		return []string{feature.ID}
	}
	switch {
	case strings.Contains(word, "*"):
	case strings.Contains(word, "."): // an id that is none
		return nil
	default:
		return names.Find(v, word)
	}
	return slices.DeleteFunc(slices.Clone(v.FeatureIDs), func(id string) bool { return !tenant.Selects(word, id) })
}

// isOf says whether a fact is one of the features', or covers one of them.
func isOf(r *residency.FactRow, features []string) bool {
	has := func(id string) bool { _, found := slices.BinarySearch(features, id); return found }
	return r.Feature != nil && has(*r.Feature) || slices.ContainsFunc(r.Covers, has)
}

func printFacts(s streams, d *residency.Dataset) error {
	rows := [][]string{{"FACT", "ACTIVITY", "PLACES", "CERTAINTY", "STATUS"}}
	for i := range d.Facts {
		r := &d.Facts[i]
		for j, activity := range r.Activities {
			row := []string{"", string(activity), strings.Join(r.Places[activity], ", "), "", ""}
			if j == 0 {
				row[0], row[3], row[4] = r.ID, r.Certainty, r.Status
			}
			rows = append(rows, row)
		}
	}
	if len(d.Facts) > 0 {
		if err := printTable(s, rows); err != nil {
			return err
		}
	}
	said := counted(d.Of, "fact")
	if len(d.Facts) < d.Of {
		said = fmt.Sprintf("%d of %s", len(d.Facts), said)
	}
	_, err := fmt.Fprintf(s.out, "%s. explain FEATURE tells each with its sources; -o json and -o csv have all of it.\n", said)
	return err
}
