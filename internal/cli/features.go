package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

const featuresHelp = `Lists the features that the policies document: the ids that a tenant document
may name, the options that facts turn on, and with --country where the data of
such a tenant is documented to be, as far as that is settled without options.`

// featuresOptions are the flags of the features command.
type featuresOptions struct {
	product string
	country string
	format  string
}

// listedFeature is a feature as the command shows it.
type listedFeature struct {
	residency.Feature
	Documented map[residency.Activity][]string `json:"documented,omitempty"` // places, for the asked country
}

func newFeaturesCommand(s streams) *cobra.Command {
	var o featuresOptions
	command := &cobra.Command{
		Use:   "features",
		Short: "List the features that the policies document",
		Long:  featuresHelp,
		Args:  noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return o.run(command.Context(), s)
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.product, "product", "", "only features of a product, by id (entra) or a part of its `NAME`")
	flags.StringVar(&o.country, "country", "", "say where the data of a tenant of this `COUNTRY` is, such as JP")
	flags.StringVarP(&o.format, "output", "o", "text", "`FORMAT`: text, json")
	return command
}

func (o *featuresOptions) run(ctx context.Context, s streams) error {
	if o.format != "text" && o.format != "json" {
		return usagef("unknown format %q (known: text, json)", o.format)
	}
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		return err
	}
	features, err := o.selected(catalogue)
	if err != nil {
		return err
	}
	if o.country != "" {
		if err := o.document(ctx, s, catalogue, features); err != nil {
			return err
		}
	}
	if o.format == "json" {
		encoder := json.NewEncoder(s.out)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		return encoder.Encode(map[string]any{"features": features})
	}
	return o.print(s, features)
}

// selected are the features of the asked product.
func (o *featuresOptions) selected(catalogue *policy.Catalogue) ([]*listedFeature, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	if _, known := vocabulary.Countries[o.country]; o.country != "" && !known {
		return nil, usagef("unknown country %q: give an ISO 3166-1 alpha-2 code in capitals, such as JP", o.country)
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
		return nil, usagef("no feature of a product %q (products: %s)", o.product, strings.Join(slices.Compact(products), ", "))
	}
	return features, nil
}

// document asks the policies where the data of a tenant of the country is, by
// judging one that uses every feature and allows every place.
func (o *featuresOptions) document(ctx context.Context, s streams, catalogue *policy.Catalogue, features []*listedFeature) error {
	engine, err := policy.NewPlanned(catalogue, policy.Config{AsOf: s.now().UTC().Format(time.DateOnly)})
	if err != nil {
		return err
	}
	requirement := map[string]any{"id": "everywhere"}
	for _, activity := range residency.Activities() {
		requirement[string(activity)] = []any{"global"}
	}
	ids, byID := []string{}, map[string]*listedFeature{}
	uses := []any{}
	for _, feature := range features {
		ids, uses = append(ids, feature.ID), append(uses, feature.ID)
		byID[feature.ID] = feature
		feature.Documented = map[residency.Activity][]string{}
	}
	judged, err := engine.Evaluate(ctx, map[string]any{
		"tenant":       map[string]any{"name": o.country, "country": o.country},
		"features":     uses,
		"requirements": []any{requirement},
	}, ids)
	if err != nil {
		return err
	}
	for _, finding := range judged.Findings {
		if len(finding.Documented) > 0 {
			byID[finding.Feature.ID].Documented[finding.Activity] = finding.Documented
		}
	}
	return nil
}

func (o *featuresOptions) print(s streams, features []*listedFeature) error {
	var aligned bytes.Buffer
	table := tabwriter.NewWriter(&aligned, 0, 0, 2, ' ', 0)
	for _, feature := range features {
		last := strings.Join(optionNames(feature), " ")
		if o.country != "" {
			last = documented(feature)
		}
		if _, err := fmt.Fprintf(table, "%s\t%s\t%s\n", feature.ID, feature.Name, last); err != nil {
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
		if places := feature.Documented[activity]; len(places) > 0 {
			parts = append(parts, fmt.Sprintf("%s %s", activity, strings.Join(places, ", ")))
		}
	}
	if len(parts) == 0 {
		return "-"
	}
	return strings.Join(parts, "; ")
}
