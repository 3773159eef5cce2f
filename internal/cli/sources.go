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

const sourcesHelp = `Lists the documents that facts rest on: the last day on which each is known to
have said so, the date that it gives itself, when somebody first read it, and
how many facts rest on it today. The oldest come first, and those of an unknown
age before them. One with no facts is cited only for what it said before, or
together with a younger one. An address that was not seen with the text is
marked.`

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
	Read        *string  `json:"read"`
	Copy        *string  `json:"copy"`
	Checked     *string  `json:"checked"`
	AgeDays     *int     `json:"age_days"` // since the last day on which it is known to have said so; null where none is known
	Facts       []string `json:"facts"`    // ids of the current facts that cite it

	lastSeen string
}

func newListedSource(c residency.Citation, today string) *listedSource {
	l := &listedSource{
		Title: c.Title, URL: c.URL, URLInferred: c.URLInferred, Dated: c.Dated, Read: c.Read, Copy: c.Copy, Checked: c.Checked,
		Facts: []string{}, lastSeen: c.Age().LastSeen(),
	}
	if l.lastSeen != "" {
		days := daysBetween(l.lastSeen, today)
		l.AgeDays = &days
	}
	return l
}

func newSourcesCommand(s streams) *cobra.Command {
	var o sourcesOptions
	command := &cobra.Command{
		Use:     "sources",
		Short:   "List the documents that facts rest on, with their age",
		Long:    sourcesHelp,
		Example: "  residency-check sources\n  residency-check sources --product entra --older-than 2y",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return o.run(command.Context(), s)
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.policies.addTo(flags)
	flags.StringVar(&o.product, "product", "", "only sources of a product's features, by id (entra) or a part of its `NAME`")
	flags.StringVar(&o.olderThan, "older-than", "", "only documents older than this `AGE` (90d, 12w, 18mo, 2y), and those of an unknown age")
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
	shown := slices.DeleteFunc(slices.Clone(all), func(l *listedSource) bool { return since != "" && l.lastSeen >= since })
	switch {
	case o.format == "json":
		return writeJSON(s, map[string]any{"as_of": s.today, "sources": append([]*listedSource{}, shown...), "of": len(all)})
	case len(shown) == 0 && len(all) > 0:
		_, err := fmt.Fprintf(s.out, "0 of %s: the oldest is of %s.\n", counted(len(all), "document"), all[0].lastSeen)
		return err
	}
	return printSources(s, shown, len(all))
}

// citedSources are all documents that are cited, the oldest first.
func citedSources(explained []residency.Explanation, today string) []*listedSource {
	byKey := map[string]*listedSource{}
	cite := func(c residency.Citation, fact string) {
		key := strings.Join([]string{c.Title, value(c.URL), value(c.Dated), value(c.Read), value(c.Copy), value(c.Checked)}, "\x00")
		source := byKey[key]
		if source == nil {
			source = newListedSource(c, today)
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
		return cmp.Or(cmp.Compare(a.lastSeen, b.lastSeen), cmp.Compare(value(a.Read), value(b.Read)),
			cmp.Compare(a.Title, b.Title), cmp.Compare(value(a.URL), value(b.URL)))
	})
	return sources
}

func printSources(s streams, sources []*listedSource, all int) error {
	rows := [][]string{{"LAST SEEN", "DATED", "READ", "FACTS", "DOCUMENT"}}
	inferred, ageless := 0, 0
	for _, source := range sources {
		address := value(source.URL)
		if source.lastSeen == "" {
			ageless++
		}
		if source.URLInferred {
			address += " (address not confirmed)"
			inferred++
		}
		rows = append(rows, []string{
			cmp.Or(source.lastSeen, "unknown"), cmp.Or(value(source.Dated), "-"), value(source.Read), strconv.Itoa(len(source.Facts)), source.Title,
		}, []string{"", "", "", "", address})
	}
	if err := printTable(s, rows); err != nil {
		return err
	}
	said := counted(all, "document")
	if len(sources) < all {
		said = fmt.Sprintf("%d of %s", len(sources), said)
	}
	_, err := fmt.Fprintf(s.out, "%s: %d of an unknown age, %d with an address that was not confirmed.\n", said, ageless, inferred)
	return err
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
