package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

const initHelp = `Writes a first tenant document, in YAML with comments: what flags say, and what
they leave open as comments that name the possible values. On a terminal it asks
for what the flags do not say, and only for what an answer turns on.

The requirements are those of a profile (--list-profiles), or of the places that
--storage and --processing allow.`

// initOptions are the flags of the init command.
type initOptions struct {
	name, country, cloud, created string
	userCountries, commitments    []string
	locations                     map[string]string
	products, features, options   []string
	profiles, found               []string
	location                      string
	storage, processing           []string

	output                           string
	force, interactive, listProfiles bool
}

func newInitCommand(s streams) *cobra.Command {
	var o initOptions
	command := &cobra.Command{
		Use:   "init",
		Short: "Write a first tenant document",
		Long:  initHelp,
		Example: "  residency-check init\n" +
			"  residency-check init --country JP --product entra --profile japan-only --option methods=sms\n" +
			"  residency-check init --found plan.json --country JP --profile japan-only",
		Args: noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return o.run(command.Context(), s)
		},
	}
	o.addTo(command)
	return command
}

func (o *initOptions) addTo(command *cobra.Command) {
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVar(&o.name, "name", "", "the `NAME` of the tenant (default Tenant COUNTRY)")
	flags.StringVar(&o.country, "country", "", "the `COUNTRY` or region given at sign-up, such as JP")
	flags.StringVar(&o.cloud, "cloud", "", "the `CLOUD`: public (default), us-government, china")
	flags.StringSliceVar(&o.products, "product", nil, "use every feature of these `PRODUCTS`, by id (entra) or a part of the name")
	flags.StringSliceVar(&o.features, "feature", nil, "use these `FEATURES`, by id")
	flags.StringArrayVar(&o.options, "option", nil, "set an option, `[FEATURE:]NAME=VALUE`, repeatable; lists with commas; without FEATURE of every feature that has it")
	flags.StringArrayVar(&o.found, "found", nil, "use what this `FILE|DIR` says is deployed, and propose what it says may be used (.github/docs/found.md), repeatable")
	flags.StringVar(&o.location, "location", "", "with a template of Azure: the `REGION` it is deployed to, which its resourceGroup().location stands for")
	flags.StringSliceVar(&o.profiles, "profile", nil, "the requirements of these `PROFILES`")
	flags.StringSliceVar(&o.storage, "storage", nil, "`PLACES` in which customer data may be stored, such as JP or eu")
	flags.StringSliceVar(&o.processing, "processing", nil, "`PLACES` in which customer data may be processed")
	flags.StringVar(&o.created, "created", "", "the `DATE` on which the tenant was created")
	flags.StringSliceVar(&o.userCountries, "user-countries", nil, "the `COUNTRIES` where users sign in from")
	flags.StringSliceVar(&o.commitments, "commitments", nil, "the `COMMITMENTS` that were bought or signed, or none")
	flags.StringToStringVar(&o.locations, "data-location", nil, "`PRODUCT=PLACE` as the vendor's admin centre shows it")
	flags.StringVarP(&o.output, "output", "o", "tenant.yaml", "`FILE` to write; - is the standard output")
	flags.BoolVar(&o.force, "force", false, "overwrite the file")
	flags.BoolVarP(&o.interactive, "interactive", "i", false, "ask, even where the standard input is no terminal")
	flags.BoolVar(&o.listProfiles, "list-profiles", false, "list the profiles, and write nothing")
}

func (o *initOptions) run(ctx context.Context, s streams) error {
	known, err := draft.Profiles()
	if err != nil {
		return err
	}
	if o.listProfiles {
		return listProfiles(s, known)
	}
	if err := o.checkOutput(); err != nil {
		return err
	}
	w, err := newDrafting(s)
	if err != nil {
		return err
	}
	w.profiles = known
	if err := o.begin(w); err != nil {
		return err
	}
	if len(o.found) > 0 {
		if err := w.addFound(ctx, s, o); err != nil {
			return err
		}
	}
	missing := o.missing(w.document)
	if o.interactive || len(missing) > 0 && asksPeople(s) {
		asking := newInterview(s, w)
		if err := asking.run(ctx); err != nil {
			return err
		}
	} else if len(missing) > 0 {
		return usagef("on no terminal nothing is asked: give %s", strings.Join(missing, "; "))
	}
	return o.finish(ctx, s, w)
}

// asksPeople says whether there is somebody to ask.
func asksPeople(s streams) bool {
	in, isFile := s.In.(*os.File)
	out, alsoFile := fileOf(s.err)
	return isFile && alsoFile && term.IsTerminal(int(in.Fd())) && term.IsTerminal(int(out.Fd()))
}

func listProfiles(s streams, known []draft.Profile) error {
	for _, profile := range known {
		if _, err := fmt.Fprintf(s.out, "%-20s  %s\n", profile.Name, profile.Title); err != nil {
			return err
		}
	}
	return nil
}

// checkOutput refuses early what cannot or must not be written.
func (o *initOptions) checkOutput() error {
	if o.output == "-" {
		return nil
	}
	if extension := strings.ToLower(filepath.Ext(o.output)); extension != ".yaml" && extension != ".yml" {
		return usagef("-o %s: what is written is YAML, so name it .yaml", o.output)
	}
	if _, err := os.Lstat(o.output); err == nil && !o.force {
		return usagef("%s exists already: --force overwrites it, -o FILE writes another", o.output)
	}
	return nil
}

// begin takes into the document what the flags say.
func (o *initOptions) begin(w *drafting) error {
	d := w.document
	d.Name, d.Country, d.Cloud = o.name, o.country, cmp.Or(o.cloud, string(residency.Public))
	if d.Name == "" && d.Country != "" {
		d.Name = "Tenant " + d.Country
	}
	d.Created, d.UserCountries, d.DataLocations = o.created, o.userCountries, o.locations
	d.Commitments = commitments(o.commitments)
	d.Storage, d.Processing = o.storage, o.processing
	for _, name := range o.profiles {
		if err := w.addProfile(name); err != nil {
			return err
		}
	}
	for _, product := range o.products {
		if err := w.addProduct(product); err != nil {
			return err
		}
	}
	for _, id := range o.features {
		w.addFeature(id)
	}
	for _, option := range o.options {
		if err := w.setOption(option); err != nil {
			return err
		}
	}
	return nil
}

// commitments reads the word for none of them.
func commitments(words []string) []string {
	if slices.Equal(words, []string{"none"}) {
		return []string{}
	}
	return words
}

// missing are the flags without which there is no document.
func (o *initOptions) missing(d *draft.Document) []string {
	var missing []string
	if d.Country == "" {
		missing = append(missing, "--country")
	}
	if len(d.Uses)+len(d.Proposals) == 0 {
		missing = append(missing, "--product, --feature or --found")
	}
	if len(d.Profiles)+len(d.Storage)+len(d.Processing) == 0 {
		missing = append(missing, "--profile, --storage or --processing")
	}
	return missing
}

// finish checks the document as a check would, writes it and says what is left
// open.
func (o *initOptions) finish(ctx context.Context, s streams, w *drafting) error {
	if mistakes := w.mistakes(); len(mistakes) > 0 {
		return w.flagMistakes(mistakes)
	}
	open := &openAnswers{}
	if len(w.document.Uses) > 0 {
		var err error
		if open, err = w.open(ctx); err != nil {
			return err
		}
	}
	w.mark(open)
	w.document.First, w.document.FirstWords = nil, ""
	for _, answer := range open.first() {
		w.document.First = append(w.document.First, strings.Replace(answer.path, ":options.", ": ", 1))
	}
	w.document.FirstWords = "Declare first what settles most: " + open.words() + ":"
	file := o.output
	if file == "-" {
		file = ""
	}
	err := writeTo(s, file, func(to io.Writer) error {
		_, err := io.WriteString(to, w.document.YAML(w.vocabulary))
		return err
	})
	if err != nil {
		return fmt.Errorf("write document: %w", err)
	}
	_, err = fmt.Fprint(s.err, o.summary(w, open))
	return err
}

// maxTold is the number of open answers that are told one by one.
const maxTold = 6

// first are the lines that settle most findings for the fewest of them.
func (o *openAnswers) first() []openAnswer { return o.all[:min(maxTold, len(o.all))] }

// words says what the first lines come to.
func (o *openAnswers) words() string {
	return fmt.Sprintf("%s to settle %d of %s", count(len(o.first()), "line"), o.settledBy(o.first()), count(o.unknown, "unknown finding"))
}

// summary says what was written and what is best declared next.
func (o *initOptions) summary(w *drafting, open *openAnswers) string {
	var b strings.Builder
	if o.output != "-" {
		fmt.Fprintf(&b, "Wrote %s: %s.\n", o.output, count(len(w.document.Uses), "feature"))
	}
	for _, line := range w.told {
		fmt.Fprintln(&b, line)
	}
	if n := len(w.document.Proposals); n > 0 {
		fmt.Fprintf(&b, "Proposed as comments: %s. Take the # away from what the tenant uses.\n", count(n, "feature"))
	}
	if len(w.retired) > 0 {
		fmt.Fprintf(&b, "Left out, because the vendor retired them: %s\n", strings.Join(w.retired, ", "))
	}
	if first := open.first(); len(first) > 0 {
		fmt.Fprintf(&b, "Left open, and answers turn on it:\n")
		for _, answer := range first {
			fmt.Fprintf(&b, "  %s (%s)\n", strings.Replace(answer.path, ":options.", ": ", 1), count(len(answer.findings), "finding"))
		}
		fmt.Fprintf(&b, "Declare these %s.\n", open.words())
		if more := len(open.all) - len(first); more > 0 {
			fmt.Fprintf(&b, "%s more would settle others: the document says of each that an answer turns on it.\n", count(more, "line"))
		}
	}
	switch {
	case o.output == "-":
	case len(w.document.Uses) == 0:
		fmt.Fprintf(&b, "Next: say in %s what the tenant uses, then residency-check %s\n", o.output, o.output)
	default:
		fmt.Fprintf(&b, "Next: residency-check %s\n", o.output)
	}
	return b.String()
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// errNothingWritten ends an interview whose answers ended.
var errNothingWritten = errors.New("the answers ended before the questions: nothing is written")

// newDrafting begins an empty document.
func newDrafting(s streams) (*drafting, error) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		return nil, err
	}
	return draftingBy(s, catalogue)
}

// draftingBy begins a document for these policies.
func draftingBy(s streams, catalogue *policy.Catalogue) (*drafting, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	inAYear, err := shifted("", s.today, "1y", 1)
	if err != nil {
		return nil, err
	}
	return &drafting{catalogue: catalogue, vocabulary: vocabulary, document: &draft.Document{InAYear: inAYear}, today: s.today}, nil
}
