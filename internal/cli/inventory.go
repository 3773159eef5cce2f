package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/inventory"
	"github.com/residency-check/residency-check/internal/residency"
)

const inventoryHelp = `Writes down where data is documented to be, for a record of processing, an
assessment of transfers or questions to vendors: a row for each feature, kind of
data and activity, with places, what is outside, how certain that is, waivers, and
each document with its days. Columns that only the organisation can fill are left
blank, and --update keeps what somebody wrote into an earlier one (csv, json).

Outside is what the tenant document does not allow, or with --home whatever is not
there. Countries outside are told by what the law of home says of them. None of it
is legal advice, and no verdict turns on it: the exit status is 0, or 2 where
something could not be read.

A template makes a paper of one's own: ` + "record (GDPR, article 30), transfer,\nquestionnaire, or a FILE."

// inventoryOptions are the flags and arguments of the inventory command.
type inventoryOptions struct {
	checkOptions
	home     []string
	template string
	update   string
}

func newInventoryCommand(s streams) *cobra.Command {
	var o inventoryOptions
	command := &cobra.Command{
		Use:   "inventory FILE...",
		Short: "Write down where each kind of data is documented to be",
		Long:  inventoryHelp,
		Example: "  residency-check inventory tenant.yaml -o csv=inventory.csv --update inventory.csv\n" +
			"  residency-check inventory tenant.yaml --home eea --template transfer",
		Args: cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			o.paths = args
			if o.template != "" && !command.Flags().Changed("output") {
				o.outputs = []string{"template"}
			}
			return o.run(command.Context(), s)
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	o.found.addInputs(flags)
	flags.StringSliceVar(&o.home, "home", nil, "`PLACES` that data is held against in place of the requirements, such as eea or JP")
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` (YYYY-MM-DD) for facts and waivers (default today, UTC)")
	flags.StringArrayVar(&o.waivers, "waivers", nil, "`FILE` with waivers besides the document's own, repeatable")
	o.policies.addTo(flags)
	flags.StringArrayVarP(&o.outputs, "output", "o", []string{"markdown"}, "`FORMAT[=FILE]`, repeatable: "+strings.Join(inventoryFormats(), ", "))
	flags.StringVar(&o.template, "template", "", "`NAME|FILE` of the text that -o template makes: "+strings.Join(inventory.Names(), ", ")+", or a file (.md, .html, .txt)")
	flags.StringVar(&o.update, "update", "", "keep what somebody wrote into this earlier `FILE` (csv, json), and tell what changed; it may be an output, too")
	complete(command, "output", inventoryFormats())
	complete(command, "template", inventory.Names())
	return command
}

func inventoryFormats() []string { return append(inventory.Formats(), "template") }

func (o *inventoryOptions) run(ctx context.Context, s streams) error {
	targets, err := o.targets(s)
	if err != nil {
		return err
	}
	made, err := o.parsedTemplate(s)
	if err != nil {
		return err
	}
	earlier, err := o.earlier(s, targets)
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
	if err := homePlaces(vocabulary, o.home); err != nil {
		return err
	}
	written, err := o.written(ctx, s, catalogue)
	if err != nil {
		return err
	}
	if err := update(s, written, earlier); err != nil {
		return err
	}
	if err := refuseOverwriting(s, filesWritten(targets)...); err != nil {
		return err
	}
	name := func(code string) string {
		country, _ := vocabulary.Countries.Get(code)
		return cmp.Or(country.Name, code)
	}
	for _, to := range targets {
		err := writeTo(s, to.file, func(w io.Writer) error {
			if to.format == "template" {
				return made.Write(w, inventory.View(written, name))
			}
			return inventory.Write(w, to.format, written, name)
		})
		if err != nil {
			return fmt.Errorf("write inventory: %w", err)
		}
	}
	return nil
}

// targets are the outputs, if they can be written.
func (o *inventoryOptions) targets(s streams) ([]target, error) {
	targets, err := targetsOf(o.outputs)
	if err != nil {
		return nil, err
	}
	isTemplate := false
	for _, to := range targets {
		if !slices.Contains(inventoryFormats(), to.format) {
			return nil, unknown("format", to.format, inventoryFormats())
		}
		isTemplate = isTemplate || to.format == "template"
		if o.isUpdated(to) && to.format != "csv" && to.format != "json" {
			return nil, usagef("-o %s would write over what is filled in, and --update reads csv and json only", to.value)
		}
	}
	switch {
	case isTemplate && o.template == "":
		return nil, usagef("-o template needs --template: %s, or a file", strings.Join(inventory.Names(), ", "))
	case !isTemplate && o.template != "":
		return nil, usagef("--template makes a text, and no -o template=FILE says where it goes")
	}
	s.Files.Expect(slices.Concat(o.paths, o.found.paths, o.waivers, o.policies.paths, []string{o.policies.key})...)
	return targets, refuseOverwriting(s, filesWritten(targets)...)
}

// isUpdated says whether an output takes the place of the file that is updated.
func (o *inventoryOptions) isUpdated(to target) bool {
	return o.update != "" && to.file != "" && files.Same(o.update, to.file)
}

// filesWritten are the files of outputs.
func filesWritten(targets []target) []string {
	names := make([]string, len(targets))
	for i, to := range targets {
		names[i] = to.file
	}
	return names
}

// maxInventory is the size of the largest inventory that is read, in bytes.
const maxInventory = 64 << 20

// parsedTemplate is the template that was asked for; nil where none was.
func (o *inventoryOptions) parsedTemplate(s streams) (*inventory.Template, error) {
	if o.template == "" {
		return nil, nil
	}
	if slices.Contains(inventory.Names(), o.template) {
		return inventory.Named(o.template)
	}
	text, err := s.Files.Read(o.template, inventory.MaxTemplate)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("--template: %w: %s is no file either", unknown("template", o.template, inventory.Names()), s.Name(o.template))
	}
	if err != nil {
		return nil, fmt.Errorf("--template: %s: %w", s.Name(o.template), files.Plain(err))
	}
	made, err := inventory.ParseTemplate(o.template, string(text))
	if err != nil {
		return nil, fmt.Errorf("--template: %w", err)
	}
	return made, nil
}

// earlier is what somebody filled in. A first run has nothing yet where it names the file
// that it writes.
func (o *inventoryOptions) earlier(s streams, targets []target) (*inventory.Earlier, error) {
	if o.update == "" {
		return nil, nil
	}
	if _, err := os.Stat(o.update); errors.Is(err, fs.ErrNotExist) && slices.ContainsFunc(targets, o.isUpdated) {
		return nil, nil
	}
	var register *files.Register // the file may be written over
	data, err := register.Read(o.update, maxInventory)
	if err != nil {
		return nil, fmt.Errorf("--update: %s: %w", s.Name(o.update), files.Plain(err))
	}
	earlier, err := inventory.Read(data)
	if err != nil {
		return nil, fmt.Errorf("--update: %s: %w", s.Name(o.update), err)
	}
	return earlier, nil
}

func homePlaces(v *residency.Vocabulary, home []string) error {
	isPlace := func(id string) bool { return v.Countries.Has(id) || v.Geographies.Has(id) }
	for _, place := range home {
		if !isPlace(place) {
			return unknownPlace(v, "place of --home", place, isPlace)
		}
	}
	return nil
}

// written judges the tenants, and asks what is documented of them.
func (o *inventoryOptions) written(ctx context.Context, s streams, catalogue *policy.Catalogue) (*residency.Inventory, error) {
	documents, found, err := o.divide()
	if err != nil {
		return nil, err
	}
	asOf, err := day(s, o.asOf)
	if err != nil {
		return nil, err
	}
	plan := &checkPlan{Run: check.Run{Paths: documents, Found: found, AsOf: asOf, Pinned: o.asOf != "", Today: s.today, Waivers: o.waivers, Began: progressOn(s, false)}}
	if o.found.stand() {
		found.Standing = func(said residency.FoundTenant) (string, error) { return o.found.document(s, catalogue, said) }
	}
	judged, err := plan.Judge(ctx, s.World, catalogue)
	if err != nil {
		return nil, err
	}
	if mistakes := judged.Mistakes(); len(mistakes) > 0 {
		if err := report.WriteErrors(s.err, mistakes); err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("no inventory: %s in what was read", count(len(mistakes), "mistake"))
	}
	written, err := judged.Inventory(ctx, catalogue, policy.Config{AsOf: asOf, Home: o.home})
	if err != nil {
		return nil, err
	}
	return written, plan.tellCoverage(s, &judged.Report)
}

// update keeps what somebody wrote, and tells what changed since.
func update(s streams, written *residency.Inventory, earlier *inventory.Earlier) error {
	if earlier != nil {
		changes, err := inventory.Update(written, earlier)
		if err != nil {
			return fmt.Errorf("--update: %w", err)
		}
		for _, c := range changes {
			if err := report.WritePrintable(s.err, c.Tenant+": "+c.Key+": "+c.Says); err != nil {
				return err
			}
		}
		if err := report.WritePrintable(s.err, fmt.Sprintf("%s since the earlier inventory.", count(len(changes), "change"))); err != nil {
			return err
		}
	}
	inventory.Blank(written)
	return nil
}
