package cli

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

const sourcesHelp = `Lists the documents that facts rest on: when we last read each, the date that
it gives itself, and how many facts rest on it today. One with no facts is
cited only for what it said before, or together with a younger one. An address
that was not seen with the text is marked.`

// sourcesOptions are the flags of the sources command.
type sourcesOptions struct {
	product   string
	olderThan string
	format    string
	policies  policyFlags
}

// listedSource is a document that facts cite.
type listedSource struct {
	Title       string   `json:"title"`
	URL         *string  `json:"url"`
	URLInferred bool     `json:"url_inferred"`
	Dated       *string  `json:"dated"`
	Verified    *string  `json:"verified"`
	AgeDays     int      `json:"age_days"` // since it was last read
	Facts       []string `json:"facts"`    // ids of the current facts that cite it
}

func newSourcesCommand(s streams) *cobra.Command {
	var o sourcesOptions
	command := &cobra.Command{
		Use:   "sources",
		Short: "List the documents that facts rest on, with their age",
		Long:  sourcesHelp,
		Args:  noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return o.run(command.Context(), s)
		},
	}
	flags := command.Flags()
	o.policies.addTo(flags)
	flags.StringVar(&o.product, "product", "", "only sources of a product's features, by id (entra) or a part of its `NAME`")
	flags.StringVar(&o.olderThan, "older-than", "", "only what was last read longer ago than this `AGE` (90d, 12w, 18mo, 2y)")
	flags.StringVarP(&o.format, "output", "o", "text", "`FORMAT`: text, json")
	return command
}

func (o *sourcesOptions) run(ctx context.Context, s streams) error {
	if err := textOrJSON(o.format); err != nil {
		return err
	}
	since, err := before("--older-than", s.today, o.olderThan)
	if err != nil {
		return err
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return err
	}
	features, err := (&featuresOptions{product: o.product}).selected(catalogue)
	if err != nil {
		return err
	}
	var named []any
	for _, feature := range features {
		named = append(named, feature.ID)
	}
	explained, err := policy.Explain(ctx, catalogue, policy.Config{AsOf: s.today}, map[string]any{"features": named})
	if err != nil {
		return err
	}
	all := citedSources(explained, s.today)
	shown := slices.DeleteFunc(slices.Clone(all), func(l *listedSource) bool { return since != "" && value(l.Verified) >= since })
	switch {
	case o.format == "json":
		return writeJSON(s, map[string]any{"as_of": s.today, "sources": append([]*listedSource{}, shown...), "of": len(all)})
	case len(shown) == 0 && len(all) > 0:
		_, err := fmt.Fprintf(s.out, "0 of %s: the one that was read longest ago was read on %s.\n", counted(len(all), "document"), value(all[0].Verified))
		return err
	}
	return printSources(s, shown, len(all))
}

// citedSources are all documents that are cited, those first that were read
// longest ago.
func citedSources(explained []residency.Explanation, today string) []*listedSource {
	byKey := map[string]*listedSource{}
	cite := func(c residency.Citation, fact string) {
		key := strings.Join([]string{c.Title, value(c.URL), value(c.Dated), value(c.Verified)}, "\x00")
		source := byKey[key]
		if source == nil {
			source = &listedSource{c.Title, c.URL, c.URLInferred, c.Dated, c.Verified, daysBetween(value(c.Verified), today), []string{}}
			byKey[key] = source
		}
		if fact != "" && !slices.Contains(source.Facts, fact) {
			source.Facts = append(source.Facts, fact)
		}
	}
	for _, e := range explained {
		for _, activity := range e.Activities {
			for _, fact := range activity.Facts {
				id := fact.ID
				if fact.Status != "current" && fact.Status != "fallback" {
					id = ""
				}
				for _, citation := range fact.Citations {
					cite(citation, id)
				}
				for _, edition := range fact.Earlier {
					for _, citation := range edition.Citations {
						cite(citation, "")
					}
				}
			}
		}
	}
	var sources []*listedSource
	for _, source := range byKey {
		slices.Sort(source.Facts)
		sources = append(sources, source)
	}
	slices.SortFunc(sources, func(a, b *listedSource) int {
		return cmp.Or(cmp.Compare(value(a.Verified), value(b.Verified)), cmp.Compare(value(a.Dated), value(b.Dated)),
			cmp.Compare(a.Title, b.Title), cmp.Compare(value(a.URL), value(b.URL)))
	})
	return sources
}

func printSources(s streams, sources []*listedSource, all int) error {
	rows := [][]string{{"READ", "DATED", "FACTS", "DOCUMENT"}}
	inferred := 0
	for _, source := range sources {
		dated, address := value(source.Dated), value(source.URL)
		if dated == "" {
			dated = "-"
		}
		if source.URLInferred {
			address += " (address not confirmed)"
			inferred++
		}
		rows = append(rows, []string{value(source.Verified), dated, strconv.Itoa(len(source.Facts)), source.Title}, []string{"", "", "", address})
	}
	if err := printTable(s, rows); err != nil {
		return err
	}
	said := counted(all, "document")
	if len(sources) < all {
		said = fmt.Sprintf("%d of %s", len(sources), said)
	}
	_, err := fmt.Fprintf(s.out, "%s, %d with an address that was not confirmed.\n", said, inferred)
	return err
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
