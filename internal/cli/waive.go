package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/edit"
	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

const waiveHelp = `Accepts a finding: adds a waiver to the tenant document, or with --in to a waivers
file, and shows it. Everything else in the file stays as it is, comments and
indentation included. Nothing is written that the check would refuse.

FINDING-ID is that of a violated or unknown finding of the document, as -o json
gives it: JP-1/entra.mfa/storage.

Exit status:
  0  the waiver is written
  2  nothing is written: usage, a mistake in a file, no such finding`

// waiveOptions are the flags and arguments of the waive command.
type waiveOptions struct {
	reason     string
	approvedBy string
	expires    string
	pin        bool
	in         string
	dryRun     bool
	policies   policyFlags

	finding, document string
}

func newWaiveCommand(s streams, status *int) *cobra.Command {
	var o waiveOptions
	command := &cobra.Command{
		Use:     "waive FINDING-ID FILE",
		Short:   "Accept a finding: add a waiver to a tenant document or waivers file",
		Long:    waiveHelp,
		Example: `  residency-check waive JP-1/entra.mfa/processing tenant.yaml --reason "Passkeys come in spring" --approved-by CISO --expires 90d --pin`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usagef("waive takes the id of a finding and its tenant document, and got %d arguments", len(args))
			}
			o.finding, o.document = args[0], args[1]
			return nil
		},
		RunE: func(command *cobra.Command, _ []string) error {
			var err error
			*status, err = o.run(command.Context(), s)
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVar(&o.reason, "reason", "", "`WHY` the finding is accepted")
	flags.StringVar(&o.approvedBy, "approved-by", "", "`WHO` accepted it")
	flags.StringVar(&o.expires, "expires", "", "last `DAY` on which it is accepted: a date, or an age from today such as 90d")
	flags.BoolVar(&o.pin, "pin", false, "accept the documented places only: the waiver lapses when data may be anywhere else outside")
	flags.StringVar(&o.in, "in", "", "add it to this waivers `FILE` in place of the tenant document; a missing file is written")
	flags.BoolVar(&o.dryRun, "dry-run", false, "show the waiver and write nothing")
	o.policies.addTo(flags)
	return command
}

// run writes the waiver and returns the exit status.
func (o *waiveOptions) run(ctx context.Context, s streams) (int, error) {
	if err := o.validate(s); err != nil {
		return 0, err
	}
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return 0, err
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return 0, err
	}
	if err := o.addsToItsOwn(s); err != nil {
		return 0, err
	}
	document, finding, mistakes, err := o.find(ctx, s, catalogue)
	if err != nil || mistakes != nil {
		return exitNoAnswer, errors.Join(err, report.WriteErrors(s.err, mistakes))
	}
	if err := o.taken(s, document, finding, vocabulary); err != nil {
		return 0, err
	}
	entry, err := o.entry(finding, document, vocabulary)
	if err != nil {
		return 0, err
	}
	written, mistakes, err := o.add(s, entry, vocabulary)
	if err != nil || mistakes != nil {
		return exitNoAnswer, errors.Join(err, report.WriteErrors(s.err, mistakes))
	}
	_, err = s.out.Write([]byte(written))
	return exitMet, err
}

// validate reports the first option that is wrong, and reads the day.
func (o *waiveOptions) validate(s streams) error {
	for _, flag := range []struct{ name, value, purpose string }{
		{"--reason", o.reason, "why the finding is accepted"},
		{"--approved-by", o.approvedBy, "who accepted it"},
		{"--expires", o.expires, "until when, such as 90d or 2027-03-31"},
	} {
		if strings.TrimSpace(flag.value) == "" {
			return usagef("missing %s (%s)", flag.name, flag.purpose)
		}
	}
	if o.document == "-" || o.in == "-" {
		return usagef("a waiver is added to a file: - is none")
	}
	if until, err := shifted("--expires", s.today, o.expires, 1); err == nil {
		o.expires = until
	} else if _, err := time.Parse(time.DateOnly, o.expires); err != nil {
		return usagef("--expires %q is neither a date, as 2027-03-31, nor an age, as 90d, 12w, 18mo or 2y", o.expires)
	}
	if o.expires < s.today {
		return usagef("--expires %s is before today, %s", o.expires, s.today)
	}
	return nil
}

// find judges the document and returns the finding, or the mistakes in what was
// read.
func (o *waiveOptions) find(ctx context.Context, s streams, catalogue *policy.Catalogue) (*check.Document, *residency.Finding, []residency.Error, error) {
	plan := &check.Run{Paths: []string{o.document}, AsOf: s.today, Today: s.today}
	if _, err := os.Stat(o.in); o.in != "" && err == nil {
		plan.Waivers = []string{o.in}
	}
	judged, err := plan.Judge(ctx, s.World, catalogue)
	if err != nil || len(judged.Report.Errors) > 0 {
		return nil, nil, judged.Mistakes(), err
	}
	var found *residency.Finding
	var holder *check.Document
	for i := range judged.Report.Tenants {
		for j := range judged.Report.Tenants[i].Findings {
			f := &judged.Report.Tenants[i].Findings[j]
			if f.ID != o.finding {
				continue
			}
			if found != nil {
				return nil, nil, nil, usagef("several tenants of %s have a finding %s: give the document of one", o.document, o.finding)
			}
			found, holder = f, judged.Documents[i]
		}
	}
	switch {
	case found == nil:
		return nil, nil, nil, noFinding(o.finding, &judged.Report)
	case found.Waiver != nil:
		return nil, nil, nil, usagef("%s is waived until %s already: %s", o.finding, found.Waiver.Expires, found.Waiver.Reason)
	case found.Verdict != residency.Violated && found.Verdict != residency.Unknown:
		return nil, nil, nil, usagef("%s is %s: there is nothing to accept", o.finding, strings.ReplaceAll(string(found.Verdict), "_", " "))
	}
	return holder, found, nil, nil
}

// addsToItsOwn refuses to add to a file that this run has read as something else. What
// the waiver is added to is read later.
func (o *waiveOptions) addsToItsOwn(s streams) error {
	path := o.document
	if o.in != "" {
		s.Files.Expect(o.document)
		path = o.in
	}
	if info, err := os.Stat(path); err == nil {
		if read, has := s.Files.Has(info); has {
			return usagef("the waiver would be added to %s, which this run reads as something else (%s)", path, read)
		}
	}
	return nil
}

// taken refuses to add a second waiver of a finding, and tells where the first one
// stands, which has expired or lapsed.
func (o *waiveOptions) taken(s streams, d *check.Document, f *residency.Finding, v *residency.Vocabulary) error {
	waivers := slices.Clone(d.Waivers)
	if o.in != "" {
		inFile, _, err := check.ReadWaiversFile(s.World, o.in, v)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%s: %w", s.Name(o.in), err)
		}
		waivers = append(waivers, inFile...)
	}
	for _, w := range waivers {
		if w.Accepts == f.ID && check.SpeaksOf(w, d) {
			file := w.At.File
			if file == "" {
				file = d.File
			}
			return usagef("%s has a waiver already, which has expired or lapsed: change it, %s", f.ID, check.WaiverAt(file, w.At))
		}
	}
	return nil
}

// entry is the waiver that accepts a finding.
func (o *waiveOptions) entry(f *residency.Finding, d *check.Document, v *residency.Vocabulary) (edit.Entry, error) {
	var entry edit.Entry
	add := func(key, text string) {
		if text != "" {
			entry = append(entry, edit.EntryField{Key: key, Text: text})
		}
	}
	if o.in != "" {
		meant := d.ID
		if meant == "" {
			meant = d.Name
		}
		add("tenant", meant)
	}
	add("requirement", f.Requirement.ID)
	add("feature", f.Feature.ID)
	add("name", value(f.Feature.Use))
	add("activity", string(f.Activity))
	if o.pin {
		places, err := pinned(f, v)
		if err != nil {
			return nil, err
		}
		entry = append(entry, edit.EntryField{Key: "places", Places: places})
	}
	add("reason", o.reason)
	add("approved_by", o.approvedBy)
	add("expires", o.expires)
	return entry, nil
}

// pinned are the documented places of a finding that a waiver can name: what is no
// place, such as a token that nobody settled, cannot be outside.
func pinned(f *residency.Finding, v *residency.Vocabulary) ([]string, error) {
	var places []string
	for _, place := range f.Documented {
		if v.Countries.Has(place) || v.Geographies.Has(place) || v.Areas.Has(place) {
			places = append(places, place)
		} else if slices.Contains(f.Outside, place) {
			return nil, usagef("--pin: %q is outside, and no place that a waiver can name", place)
		}
	}
	if places == nil {
		return nil, usagef("--pin: no document names a place for %s, so there is none to pin", f.ID)
	}
	return places, nil
}

// errMistakes ends an update for mistakes that are told one by one.
var errMistakes = errors.New("mistakes")

// add adds the entry to its file, and returns what was written and where; or the
// mistakes for which nothing was.
func (o *waiveOptions) add(s streams, entry edit.Entry, v *residency.Vocabulary) (shown string, mistakes []residency.Error, err error) {
	path := o.document
	if o.in != "" {
		path = o.in
	}
	format, known := tenant.FormatOf(path)
	if !known || format == tenant.NDJSON {
		return "", []residency.Error{s.FileError(path, errors.New("a waiver goes into a file named .json, .yaml or .yml: give --in FILE"))}, nil
	}
	done := "added"
	change := func(before []byte) (after []byte, err error) {
		if tenant.IsUTF16(before) {
			mistakes = []residency.Error{s.FileError(path, tenant.ErrUTF16)}
			return nil, errMistakes
		}
		after, line, err := edit.Waiver(format, before, entry)
		if err == nil {
			err = edit.VerifyWaiver(s.Name(path), format, before, after, entry)
		}
		if err != nil {
			mistakes = []residency.Error{s.FileError(path, err)}
			return nil, errMistakes
		}
		shown = fmt.Sprintf("%s:%d: %s\n%s", s.Name(path), line, done, entry.Shown())
		if mistakes = o.refused(s, path, format, after, v); mistakes != nil {
			return nil, errMistakes
		}
		return after, nil
	}
	if o.dryRun {
		done = "would be added"
		err = dryUpdate(s, path, format, change)
	} else {
		err = o.update(path, format, change)
	}
	switch {
	case errors.Is(err, errMistakes):
		return "", mistakes, nil
	case err != nil:
		return "", []residency.Error{s.FileError(path, files.Plain(err))}, nil
	}
	return shown, nil, nil
}

// update changes the file with nobody else in between. Only a waivers file may be
// missing.
func (o *waiveOptions) update(path string, format tenant.Format, change func([]byte) ([]byte, error)) error {
	if o.in == "" {
		return files.Update(path, tenant.MaxDocumentSize, nil, change)
	}
	return files.Update(path, tenant.MaxDocumentSize, noWaivers(format), change)
}

// dryUpdate has the change made of what a file holds, and leaves the file alone.
func dryUpdate(s streams, path string, format tenant.Format, change func([]byte) ([]byte, error)) error {
	content, err := s.Files.Read(path, tenant.MaxDocumentSize)
	if errors.Is(err, fs.ErrNotExist) {
		content, err = noWaivers(format), nil
	}
	if err == nil {
		_, err = change(content)
	}
	return err
}

// noWaivers is a waivers file without any.
func noWaivers(format tenant.Format) []byte {
	if format == tenant.JSON {
		return []byte("{\n  \"waivers\": []\n}\n")
	}
	return []byte("waivers: []\n")
}

// refused checks the new text as the gate would, and returns its mistakes.
func (o *waiveOptions) refused(s streams, path string, format tenant.Format, text []byte, v *residency.Vocabulary) []residency.Error {
	if o.in != "" {
		_, mistakes := tenant.ParseWaivers(s.Name(path), format, text, v)
		return mistakes
	}
	for parsed := range tenant.Parse(s.Name(path), format, strings.NewReader(string(text)), v, s.today) {
		return parsed.Errors
	}
	return nil
}
