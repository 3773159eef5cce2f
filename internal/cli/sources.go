package cli

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/live"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/sources"
)

const sourcesHelp = `Lists the documents that facts rest on: the last day on which each is known to
have said so, the date that it gives itself, when somebody first read it, and
how many facts rest on it today. The oldest come first, and those of an unknown
age before them. One with no facts is cited only for what it said before, or
together with a younger one. An address that was not seen with the text is
marked. PRODUCTs are ids (entra) or parts of names.

With --check it looks whether the documents still say so, where they are
published: it alone of all commands uses the network, by the proxy that
HTTPS_PROXY names. It looks for the words on which facts rest, and tells which
documents changed, moved or were not reached. The exit status is 0 if all are
unchanged, 1 if one changed or moved, and 2 if one was not reached.

With --passage it prints the fingerprint of words that stand on a page, as a
citation has it.`

// sourcesOptions are the flags and arguments of the sources command.
type sourcesOptions struct {
	products  []string
	olderThan string
	check     bool
	state     string
	write     string
	passage   string
	format    string
	policies  policyFlags
}

func newSourcesCommand(s streams, status *int) *cobra.Command {
	var o sourcesOptions
	var product string
	command := &cobra.Command{
		Use:   "sources [PRODUCT...]",
		Short: "List the documents that facts rest on, or check whether they still say so",
		Long:  sourcesHelp,
		Example: "  residency-check sources\n  residency-check sources entra --older-than 2y\n" +
			"  residency-check sources --check entra -o markdown --write checks.rego\n" +
			"  residency-check sources --passage page.md \"customer data is stored at rest in Japan\"",
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) (err error) {
			if o.passage != "" {
				*status, err = o.fingerprint(command, s, strings.Join(args, " "))
				return err
			}
			o.products = args
			if product != "" {
				o.products = append(o.products, product)
			}
			*status, err = o.run(command.Context(), s)
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.policies.addTo(flags)
	flags.StringVar(&product, "product", "", "only sources of a product's features, by id (entra) or a part of its `NAME`, as an argument does")
	flags.StringVar(&o.olderThan, "older-than", "", "only documents older than this `AGE` (90d, 12w, 18mo, 2y), and those of an unknown age")
	flags.BoolVar(&o.check, "check", false, "look over the network whether the documents still say what facts rest on")
	flags.StringVar(&o.passage, "passage", "", "print the fingerprint of words on the page at this `URL|FILE`; FILE needs no network")
	flags.StringVar(&o.state, "state", "", "`FILE` that remembers pages, so that none is fetched twice a day (by default below the user's cache folder)")
	flags.StringVar(&o.write, "write", "", "`FILE` to write the days into on which documents were found, such as checks.rego; --policy reads it")
	flags.StringVarP(&o.format, "output", "o", "text", "`FORMAT`: text, json, and with --check markdown, a list of tasks")
	return command
}

// validate refuses flags that do not go together.
func (o *sourcesOptions) validate() error {
	switch {
	case o.check && o.olderThan != "":
		return usagef("--older-than chooses what is listed, and --check looks at all documents")
	case !o.check && o.state != "":
		return usagef("--state goes with --check")
	case !o.check && o.write != "":
		return usagef("--write goes with --check")
	case o.write != "" && filepath.Ext(o.write) != ".rego":
		return usagef("--write %s: --policy reads files that end in .rego", o.write)
	case o.write != "" && o.state != "" && files.Same(o.write, o.state):
		return usagef("--write and --state name the same file")
	case o.check && !slices.Contains([]string{"text", "json", "markdown"}, o.format):
		return unknown("format", o.format, []string{"text", "json", "markdown"})
	case o.check:
		return nil
	}
	return textOrJSON(o.format)
}

func (o *sourcesOptions) run(ctx context.Context, s streams) (int, error) {
	if err := o.validate(); err != nil {
		return 0, err
	}
	since, err := before("--older-than", s.today, o.olderThan)
	if err != nil {
		return 0, err
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return 0, err
	}
	features, err := o.features(catalogue)
	if err != nil {
		return 0, err
	}
	if o.check {
		return o.checkThem(ctx, s, catalogue, features)
	}
	explained, err := explainedFor(ctx, s, catalogue, features)
	if err != nil {
		return 0, err
	}
	all := sources.AllCited(explained, s.today)
	shown := slices.DeleteFunc(slices.Clone(all), func(c *sources.Cited) bool { return since != "" && c.LastSeen >= since })
	switch {
	case o.format == "json":
		return exitMet, writeJSON(s, map[string]any{"as_of": s.today, "sources": append([]*sources.Cited{}, shown...), "of": len(all)})
	case len(shown) == 0 && len(all) > 0:
		_, err := fmt.Fprintf(s.out, "0 of %s: the oldest is of %s.\n", counted(len(all), "document"), all[0].LastSeen)
		return exitMet, err
	}
	return exitMet, printSources(s, shown, len(all))
}

// features are the ids of those of the asked products; all where none is asked for.
func (o *sourcesOptions) features(catalogue *policy.Catalogue) ([]string, error) {
	if len(o.products) == 0 {
		return catalogue.IDs(), nil
	}
	var ids []string
	for _, product := range o.products {
		features, err := (&featuresOptions{product: product}).selected(catalogue)
		if err != nil {
			return nil, err
		}
		for _, feature := range features {
			ids = append(ids, feature.ID)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

func explainedFor(ctx context.Context, s streams, catalogue *policy.Catalogue, features []string) ([]residency.Explanation, error) {
	var named []any
	for _, id := range features {
		named = append(named, id)
	}
	return policy.Explain(ctx, catalogue, policy.Config{AsOf: s.today}, map[string]any{"features": named})
}

func printSources(s streams, shown []*sources.Cited, all int) error {
	rows := [][]string{{"LAST SEEN", "DATED", "READ", "FACTS", "DOCUMENT"}}
	inferred, ageless := 0, 0
	for _, source := range shown {
		address := value(source.URL)
		if source.LastSeen == "" {
			ageless++
		}
		if source.URLInferred {
			address += " (address not confirmed)"
			inferred++
		}
		rows = append(rows, []string{
			cmp.Or(source.LastSeen, "unknown"), cmp.Or(value(source.Dated), "-"), value(source.Read), strconv.Itoa(len(source.Facts)), source.Title,
		}, []string{"", "", "", "", address})
	}
	if err := printTable(s, rows); err != nil {
		return err
	}
	said := counted(all, "document")
	if len(shown) < all {
		said = fmt.Sprintf("%d of %s", len(shown), said)
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

// checkThem looks whether the documents of some features still say so. What it looks
// for on their pages is all that facts take from them, of whatever feature.
func (o *sourcesOptions) checkThem(ctx context.Context, s streams, catalogue *policy.Catalogue, features []string) (int, error) {
	earlier, err := sources.EarlierDays(o.write)
	if err != nil {
		return 0, usagef("--write %s: %v", s.Name(o.write), err)
	}
	state, err := o.stateFile()
	if err != nil {
		return 0, err
	}
	memory, err := sources.OpenMemory(state, func(file string, content []byte) error { return writeContent(s, file, content) })
	if err != nil {
		return 0, err
	}
	explained, err := explainedFor(ctx, s, catalogue, catalogue.IDs())
	if err != nil {
		return 0, err
	}
	all := sources.Documents(explained)
	ofProducts := sources.FactsOf(explained, features)
	documents := slices.DeleteFunc(slices.Clone(all), func(d *sources.Document) bool { return !d.IsOf(ofProducts) })
	pages := live.Merged(sources.Pages(documents))
	if len(pages) == 0 {
		return 0, fmt.Errorf("of %s no passage is recorded: nothing could be looked for", counted(len(documents), "document"))
	}
	looks, err := lookAt(ctx, s, pages, memory)
	if err != nil {
		return 0, err
	}
	result := sources.Compare(documents, looks, s.today)
	if err := o.writeDays(s, result, earlier, all); err != nil {
		return 0, err
	}
	return statusOf(result), o.tell(s, result)
}

// lookAt looks at pages, and shows how far it is.
func lookAt(ctx context.Context, s streams, pages []live.Page, memory *sources.Memory) (map[string]live.Look, error) {
	shown := newProgressOf(s, len(pages), "pages", false)
	looks := newClient().Check(ctx, pages, memory.Pages, s.today, func() {
		shown.step()
		memory.Looked()
	})
	shown.done()
	if err := memory.Keep(); err != nil {
		return nil, err
	}
	if len(looks) < len(pages) {
		return nil, fmt.Errorf("looked at %d of %s: run it again to go on", len(looks), counted(len(pages), "page"))
	}
	return looks, nil
}

// statusOf is the exit status: what nobody can tell is worse than what changed.
func statusOf(r *sources.Result) int {
	switch r.State {
	case sources.Unchanged:
		return exitMet
	case sources.Unreachable:
		return exitNoAnswer
	}
	return exitFailed
}

func (o *sourcesOptions) tell(s streams, r *sources.Result) error {
	switch o.format {
	case "json":
		return writeJSON(s, r)
	case "markdown":
		return writeTo(s, "", r.WriteMarkdown)
	}
	return r.WriteText(s.out)
}

// writeDays writes the days on which documents were found, and keeps earlier ones of
// documents that facts still rest on.
func (o *sourcesOptions) writeDays(s streams, r *sources.Result, earlier sources.Days, all []*sources.Document) error {
	if o.write == "" {
		return nil
	}
	content, err := sources.WriteChecks(o.write, r.Days().With(earlier, all))
	if err != nil {
		return err
	}
	return writeContent(s, o.write, content)
}

// fingerprint prints that of words which stand on a page one after the other.
func (o *sourcesOptions) fingerprint(command *cobra.Command, s streams, said string) (int, error) {
	for _, other := range []string{"check", "state", "write", "older-than", "product", "output", "policy"} {
		if command.Flags().Changed(other) {
			return 0, usagef("--passage and --%s do not go together", other)
		}
	}
	words := live.Words(live.Visible(said))
	if len(words) < live.Fewest {
		return 0, usagef("%s may stand anywhere: give at least %d as they stand on the page, in quotes", counted(len(words), "word"), live.Fewest)
	}
	page, err := o.page(command.Context(), s)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", o.passage, err)
	}
	passage, nearest := sources.Fingerprint(page, words)
	if passage == "" {
		_, err := fmt.Fprintln(s.err, nearest)
		return exitFailed, err
	}
	_, err = fmt.Fprintln(s.out, passage)
	return exitMet, err
}

// page is what --passage names.
func (o *sourcesOptions) page(ctx context.Context, s streams) (string, error) {
	if strings.HasPrefix(o.passage, "https://") || strings.HasPrefix(o.passage, "http://") {
		return newClient().Text(ctx, o.passage)
	}
	content, err := s.Files.Read(o.passage, live.LargestPage)
	return string(content), err
}

// newClient reaches pages as whoever we are.
func newClient() *live.Client {
	return &live.Client{Agent: "residency-check/" + version() + " (+https://github.com/residency-check/residency-check)"}
}

// stateFile is the file in which pages are remembered; empty where there is no place
// for one.
func (o *sourcesOptions) stateFile() (string, error) {
	if o.state != "" {
		return o.state, nil
	}
	cache, err := os.UserCacheDir()
	if err != nil { // whoever has no home has no memory
		return "", nil
	}
	folder := filepath.Join(cache, "residency-check")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", fmt.Errorf("remember pages: %w; --state names another file", err)
	}
	return filepath.Join(folder, "pages.json"), nil
}

// writeContent writes a file whole or not at all.
func writeContent(s streams, file string, content []byte) error {
	return writeTo(s, file, func(w io.Writer) error { _, err := w.Write(content); return err })
}
