package cli

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

const featuresHelp = `Lists the features that the policies document: the ids that a tenant document
may name, whether it is documented where they store and process data, and the
options that this turns on. WORDs search ids, names, former names, abbreviations
and products, the best answer first. With --country it lists where the data of
such a tenant is documented to be, as far as that is settled without options.
With --within it says whether that is inside the given places; with --verdict
met also which features would be, if options are chosen.`

// featuresOptions are the flags of the features command.
type featuresOptions struct {
	words      []string
	product    string
	country    string
	within     []string
	activities []string
	verdict    string
	format     string
	policies   policyFlags
}

// listedFeature is a feature as the command shows it.
type listedFeature struct {
	residency.Feature
	Answers    map[residency.Activity]bool              `json:"answers"`              // whether a document says where, for tenants from the asked country, or for some
	Documented map[residency.Activity][]string          `json:"documented,omitempty"` // places, for the asked country
	Verdicts   map[residency.Activity]residency.Verdict `json:"verdicts,omitempty"`   // against the asked places
	Verdict    residency.Verdict                        `json:"verdict,omitempty"`    // the worst of them
}

func newFeaturesCommand(s streams) *cobra.Command {
	var o featuresOptions
	command := &cobra.Command{
		Use:   "features [WORD...]",
		Short: "List the features that the policies document",
		Long:  featuresHelp,
		Example: "  residency-check features openai\n  residency-check features --product entra\n" +
			"  residency-check features --country JP --within JP --activity storage --verdict met",
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			o.words = args
			return o.run(command.Context(), s)
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.policies.addTo(flags)
	flags.StringVar(&o.product, "product", "", "only features of a product, by id (entra) or a part of its `NAME`")
	flags.StringVar(&o.country, "country", "", "say where the data of a tenant of this `COUNTRY` is, such as JP")
	flags.StringSliceVar(&o.within, "within", nil, "say whether that is inside these `PLACES`, such as JP or eu")
	flags.StringSliceVar(&o.activities, "activity", nil, "only of these `ACTIVITIES`: storage, processing, transit, support_access (default storage, processing)")
	flags.StringVar(&o.verdict, "verdict", "", "only features with this `VERDICT`: met, violated, unknown, not_applicable")
	flags.StringVarP(&o.format, "output", "o", "text", "`FORMAT`: text, json")
	return command
}

// validate reports flags that say nothing without others, and values that are
// none.
func (o *featuresOptions) validate(v *residency.Vocabulary) error {
	if o.country != "" && !v.Countries.Has(o.country) {
		return unknownPlace(v, "country", o.country, v.Countries.Has)
	}
	if len(o.within) > 0 && o.country == "" {
		return usagef("--within needs --country")
	}
	if o.verdict != "" && len(o.within) == 0 {
		return usagef("--verdict needs --within, the places that count")
	}
	if o.verdict != "" && !slices.Contains(residency.Verdicts(), residency.Verdict(o.verdict)) {
		return unknown("verdict", o.verdict, residency.Verdicts())
	}
	for _, place := range o.within {
		if !v.Countries.Has(place) && !v.Geographies.Has(place) {
			return unknownPlace(v, "place", place, func(place string) bool { return v.Countries.Has(place) || v.Geographies.Has(place) })
		}
	}
	for _, activity := range o.activities {
		if !slices.Contains(residency.Activities(), residency.Activity(activity)) {
			return unknown("activity", activity, residency.Activities())
		}
	}
	return nil
}

// asked are the activities that the list is about.
func (o *featuresOptions) asked() []residency.Activity {
	switch {
	case len(o.activities) == 0 && len(o.within) > 0:
		return []residency.Activity{residency.Storage, residency.Processing}
	case len(o.activities) == 0:
		return residency.Activities()
	}
	var asked []residency.Activity
	for _, activity := range residency.Activities() {
		if slices.Contains(o.activities, string(activity)) {
			asked = append(asked, activity)
		}
	}
	return asked
}

func (o *featuresOptions) run(ctx context.Context, s streams) error {
	if err := textOrJSON(o.format); err != nil {
		return err
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return err
	}
	features, err := o.selected(catalogue)
	if err != nil {
		return err
	}
	var settled []*settledFeature
	if o.country != "" {
		if settled, err = o.judge(ctx, s, catalogue, features); err != nil {
			return err
		}
	}
	o.answers(catalogue, features)
	shown := slices.DeleteFunc(slices.Clone(features), func(f *listedFeature) bool {
		return o.verdict != "" && string(f.Verdict) != o.verdict
	})
	switch {
	case o.format == "json" && o.verdict == string(residency.Met):
		return writeJSON(s, map[string]any{"features": shown, "of": len(features), "met_with_options": settled})
	case o.format == "json":
		return writeJSON(s, map[string]any{"features": shown, "of": o.outOf(catalogue, features)})
	}
	if err := o.print(s, shown); err != nil {
		return err
	}
	if o.verdict == "" {
		return o.printFound(s, catalogue, shown)
	}
	return o.printCount(s, shown, features, settled)
}

// selected are the features of the asked product.
func (o *featuresOptions) selected(catalogue *policy.Catalogue) ([]*listedFeature, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	if err := o.validate(vocabulary); err != nil {
		return nil, err
	}
	var features, named []*listedFeature
	products := []string{}
	for _, id := range vocabulary.FeatureIDs {
		feature, _ := vocabulary.Feature(id)
		prefix, _, _ := strings.Cut(id, ".")
		products = append(products, prefix)
		switch {
		case o.product == "" || prefix == o.product:
			features = append(features, &listedFeature{Feature: feature})
		case strings.Contains(strings.ToLower(feature.Product), strings.ToLower(o.product)):
			named = append(named, &listedFeature{Feature: feature})
		}
	}
	if len(features) == 0 { // an id goes before a part of a name
		features = named
	}
	if len(features) == 0 {
		slices.Sort(products)
		return nil, unknown("product", o.product, slices.Compact(products))
	}
	return o.searched(vocabulary, features), nil
}

// judge asks the policies where the data of a tenant of the country is, by judging
// one that uses every feature and allows the asked places, else every one. It
// returns which features would be met with options, where that is asked.
func (o *featuresOptions) judge(ctx context.Context, s streams, catalogue *policy.Catalogue, features []*listedFeature) ([]*settledFeature, error) {
	engine, err := policy.NewPlanned(catalogue, policy.Config{AsOf: s.today})
	if err != nil {
		return nil, err
	}
	ids, byID := []string{}, map[string]*listedFeature{}
	uses := []any{}
	for _, feature := range features {
		ids, uses = append(ids, feature.ID), append(uses, feature.ID)
		byID[feature.ID] = feature
		feature.Documented = map[residency.Activity][]string{}
		feature.Verdicts = map[residency.Activity]residency.Verdict{}
	}
	judged, err := engine.Evaluate(ctx, o.tenant(uses), ids)
	if err != nil {
		return nil, err
	}
	for _, finding := range judged.Findings {
		feature := byID[finding.Feature.ID]
		if len(finding.Documented) > 0 {
			feature.Documented[finding.Activity] = finding.Documented
		}
		if len(o.within) > 0 {
			feature.Verdicts[finding.Activity] = finding.Verdict
			feature.Verdict = residency.Worse(feature.Verdict, finding.Verdict)
		}
	}
	if o.verdict != string(residency.Met) {
		return nil, nil
	}
	return o.settled(ctx, engine, judged.Findings)
}

// tenant is a document of the country with one requirement: the asked places.
func (o *featuresOptions) tenant(uses []any) map[string]any {
	allowed := []any{}
	for _, place := range o.within {
		allowed = append(allowed, place)
	}
	if len(allowed) == 0 {
		allowed = append(allowed, "global")
	}
	requirement := map[string]any{"id": "asked"}
	for _, activity := range o.asked() {
		requirement[string(activity)] = allowed
	}
	return map[string]any{
		"tenant":       map[string]any{"name": o.country, "country": o.country},
		"features":     uses,
		"requirements": []any{requirement},
	}
}

func (o *featuresOptions) print(s streams, features []*listedFeature) error {
	rows := make([][]string, len(features))
	for i, feature := range features {
		last := answered(feature)
		if names := optionNames(feature); len(names) > 0 {
			last += "; options " + strings.Join(names, ", ")
		}
		if o.country != "" {
			last = documented(feature)
		}
		rows[i] = []string{feature.ID, feature.Name, last}
	}
	return printTable(s, rows)
}

// printTable writes rows with their cells in columns. A name holds no row of its own.
func printTable(s streams, rows [][]string) error {
	var aligned bytes.Buffer
	table := tabwriter.NewWriter(&aligned, 0, 0, 2, ' ', 0)
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = wording.WrittenOut(cell)
		}
		if _, err := fmt.Fprintln(table, strings.Join(cells, "\t")); err != nil {
			return err
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	for line := range strings.Lines(aligned.String()) {
		if _, err := fmt.Fprintln(s.out, strings.TrimRight(line, " \n")); err != nil {
			return err
		}
	}
	return nil
}

func optionNames(feature *listedFeature) []string {
	names := []string{}
	for name := range feature.Options {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// documented says in a line what is documented, such as "storage US; processing
// global".
func documented(feature *listedFeature) string {
	parts := []string{}
	for _, activity := range residency.Activities() {
		said := strings.Join(feature.Documented[activity], ", ")
		if verdict, judged := feature.Verdicts[activity]; judged {
			said = strings.TrimSuffix(strings.ReplaceAll(string(verdict), "_", " ")+": "+said, ": ")
		}
		answer, asked := feature.Answers[activity]
		switch {
		case said != "":
			parts = append(parts, fmt.Sprintf("%s %s", activity, said))
		case asked && !answer && (activity == residency.Storage || activity == residency.Processing):
			parts = append(parts, fmt.Sprintf("%s not documented", activity))
		}
	}
	if len(parts) == 0 {
		return "-"
	}
	return strings.Join(parts, "; ")
}
