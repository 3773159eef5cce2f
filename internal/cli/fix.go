package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/edit"
	"github.com/residency-check/residency-check/internal/mend"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

const fixHelp = `Prints a patch of a tenant document with which its findings would be met, as far
as a change of options or commitments can do that; the file itself is never
changed. A document says how things are: make the changes in the vendors'
products, too.

Of each finding the first alternative is taken that makes no other finding worse.
What the patch leaves is told on the standard error. Nothing is invented about the
tenant: what the document leaves open is asked for. In YAML the patch holds each
question as a comment to fill in, with a value that would meet the finding, one that
the document uses already where there is such a one.

A patch names the file as it was given, so run this where the patch is applied: an
absolute path or one through .. is refused. So is a patch that would repeat what logs
and terminals obey. -o json-patch names no file, and escapes.

Exit status:
  0  with the patch, every finding asked for passes
  1  something remains
  2  no verdict: usage, unreadable or invalid document`

// fixOptions are the flags of the fix command.
type fixOptions struct {
	requirement, finding string
	asOf                 string
	waivers              []string
	format               string
	policies             policyFlags
}

func newFixCommand(s streams, status *int) *cobra.Command {
	var o fixOptions
	command := &cobra.Command{
		Use:     "fix FILE",
		Short:   "Print a patch with which findings would be met",
		Long:    fixHelp,
		Example: "  residency-check fix tenant.yaml | git apply --allow-empty\n  residency-check fix --requirement JP-1 -o json-patch tenant.json",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usagef("fix takes one tenant document")
			}
			return nil
		},
		RunE: func(command *cobra.Command, args []string) error {
			var err error
			*status, err = o.run(command.Context(), s, args[0])
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVar(&o.requirement, "requirement", "", "only the findings of the requirement of this `ID`")
	flags.StringVar(&o.finding, "finding", "", "only the finding of this `ID`, such as JP-1/azure.storage#media/storage")
	flags.StringVarP(&o.format, "output", "o", "diff", "`FORMAT` of the patch: diff (unified), json-patch (RFC 6902)")
	flags.StringVar(&o.asOf, "as-of", "", "`DATE` (YYYY-MM-DD) for facts and waivers (default today, UTC)")
	flags.StringArrayVar(&o.waivers, "waivers", nil, "`FILE` with waivers besides the document's own, repeatable")
	o.policies.addTo(flags)
	complete(command, "output", []string{"diff", "json-patch"})
	return command
}

func (o *fixOptions) run(ctx context.Context, s streams, file string) (int, error) {
	if o.format != "diff" && o.format != "json-patch" {
		return 0, unknown("format", o.format, []string{"diff", "json-patch"})
	}
	patched := ""
	if o.format == "diff" {
		var err error
		if patched, err = patchedName(file); err != nil {
			return 0, err
		}
	}
	f, faults, err := o.begin(ctx, s, file)
	if err != nil {
		return 0, err
	}
	if len(faults) > 0 {
		return exitNoAnswer, report.WriteErrors(s.err, faults)
	}
	if err := o.known(f.Judged); err != nil {
		return 0, err
	}
	if err := f.Fix(ctx); err != nil {
		return 0, err
	}
	if err := o.print(ctx, f, s.Name(file), patched, asItIs(s.out)); err != nil {
		return 0, err
	}
	return tellLeft(s.err, f)
}

// begin reads and judges the document, or says what is wrong with it.
func (o *fixOptions) begin(ctx context.Context, s streams, file string) (*mend.Mending, []residency.Error, error) {
	run := check.Run{Paths: []string{file}, Waivers: o.waivers, Pinned: o.asOf != "", Today: s.today}
	var err error
	if run.AsOf, err = day(s, o.asOf); err != nil {
		return nil, nil, err
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return nil, nil, err
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, nil, err
	}
	f := &mend.Mending{Wanted: o.wants}
	if f.Before, f.Format, err = readAll(s, file); err != nil {
		return nil, []residency.Error{s.FileError(file, err)}, nil
	}
	f.Parse = func(text []byte) (*tenant.Tenant, []residency.Error) {
		return onlyTenant(s.Name(file), f.Format, text, vocabulary, run.Latest(vocabulary))
	}
	read, faults := f.Parse(f.Before)
	waivers := check.ReadWaivers(s.World, o.waivers, vocabulary, 1)
	if faults = append(faults, waivers.Errors...); len(faults) > 0 {
		return nil, faults, nil
	}
	if f.Engine, err = run.Engine(ctx, catalogue, run.Config(waivers), false); err != nil {
		return nil, nil, err
	}
	f.Document = &check.Document{Tenant: read}
	f.Judged, err = f.Document.Judge(ctx, f.Engine)
	var refused residency.Error
	if errors.As(err, &refused) {
		return nil, []residency.Error{refused}, nil
	}
	return f, nil, err
}

func readAll(s streams, path string) ([]byte, tenant.Format, error) {
	reader, format, err := check.Open(s.World, path)
	if err != nil {
		return nil, "", err
	}
	defer reader.Close()
	text, err := io.ReadAll(io.LimitReader(reader, tenant.MaxDocumentSize+1))
	if err == nil && tenant.IsUTF16(text) {
		err = tenant.ErrUTF16
	}
	return text, format, err
}

// onlyTenant reads a file that holds one document.
func onlyTenant(name string, format tenant.Format, text []byte, v *residency.Vocabulary, today string) (*tenant.Tenant, []residency.Error) {
	var read *tenant.Tenant
	for parsed := range tenant.Parse(name, format, bytes.NewReader(text), v, today) {
		if parsed.Index > 0 {
			return nil, []residency.Error{{File: name, Message: "holds several documents: fix takes one"}}
		}
		if len(parsed.Errors) > 0 {
			return nil, parsed.Errors
		}
		read = parsed.Tenant
	}
	return read, nil
}

// known refuses ids that the document does not have.
func (o *fixOptions) known(judged *residency.Tenant) error {
	if o.requirement != "" && !slices.ContainsFunc(judged.Findings, func(f residency.Finding) bool { return f.Requirement.ID == o.requirement }) {
		return usagef("--requirement %q: no finding is of such a requirement", o.requirement)
	}
	if o.finding != "" && !slices.ContainsFunc(judged.Findings, func(f residency.Finding) bool { return f.ID == o.finding }) {
		return usagef("--finding %q: no such finding", o.finding)
	}
	return nil
}

// wants says whether a finding is asked for and fails.
func (o *fixOptions) wants(f *residency.Finding) bool {
	return f.Waiver == nil && (f.Verdict == residency.Violated || f.Verdict == residency.Unknown) &&
		(o.requirement == "" || f.Requirement.ID == o.requirement) && (o.finding == "" || f.ID == o.finding)
}

// print writes the patch, and nothing where there is none.
func (o *fixOptions) print(ctx context.Context, f *mend.Mending, name, patched string, w io.Writer) error {
	if o.format == "json-patch" {
		return encodeJSON(w, append([]edit.Operation{}, f.Patch...))
	}
	changed, err := f.Text(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w: %s", name, err, elsePatchJSON)
	}
	patch, err := edit.Patch(patched, f.Before, changed)
	if err != nil {
		return fmt.Errorf("%s: %w: %s", name, err, elsePatchJSON)
	}
	_, err = w.Write(patch)
	return err
}

const elsePatchJSON = "-o json-patch has the changes"

// patchedName returns the name of a file in a patch, and refuses one outside of the
// folder where the patch is applied: it would hit another file there.
func patchedName(file string) (string, error) {
	slashed := filepath.ToSlash(file)
	switch {
	case file == "-":
		return "", usagef("the standard input has no name that a patch could change: give the file, or -o json-patch")
	case filepath.IsAbs(file) || path.IsAbs(slashed) || filepath.VolumeName(file) != "":
		return "", usagef("%q is an absolute path, which no patch can name: run fix in the folder where the patch is applied, and give the path from there; or give -o json-patch", file)
	case slices.Contains(strings.Split(slashed, "/"), ".."):
		return "", usagef("%q leads through .., which no patch can name: run fix in the folder where the patch is applied, and give the path from there; or give -o json-patch", file)
	}
	return path.Clean(slashed), nil
}

// tellLeft says what remains, and returns the exit status.
func tellLeft(w io.Writer, f *mend.Mending) (int, error) {
	var text strings.Builder
	for _, why := range f.Left {
		fmt.Fprintf(&text, "remains: %s\n", why)
	}
	judged, sum := "with this patch", f.Judged.Summary
	if len(f.Patch) == 0 {
		judged = "no change to make"
	}
	fmt.Fprintf(&text, "%s: %d violated, %d unknown, %d met, %d not applicable, %d waived\n",
		judged, sum.Violated, sum.Unknown, sum.Met, sum.NotApplicable, sum.Waived)
	if _, err := io.WriteString(w, text.String()); err != nil {
		return 0, err
	}
	if len(f.Left) > 0 {
		return exitFailed, nil
	}
	return exitMet, nil
}
