package cli

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/accept"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

const waiveHelp = `Accepts findings: adds a waiver of each to the tenant document, or with --in to a
waivers file, and shows it. Everything else in the file stays as it is, comments and
indentation included. Nothing is written that the check would refuse, or that would
accept nothing.

FINDING-ID is that of a violated or unknown finding of the document, as -o json
gives it: JP-1/entra.mfa/storage. With --cause it is the id of a requirement: one
waiver then accepts all that is unknown for that cause under it, today and later,
and never a violation or what a declaration would settle.

Exit status:
  0  the waivers are written
  2  nothing is written: usage, a mistake in a file, no such finding`

// waiveOptions are the flags and arguments of the waive command.
type waiveOptions struct {
	reason     string
	approvedBy string
	expires    string
	cause      string
	pin        bool
	in         string
	dryRun     bool
	policies   policyFlags

	ids      []string
	document string
}

func newWaiveCommand(s streams, status *int) *cobra.Command {
	var o waiveOptions
	command := &cobra.Command{
		Use:   "waive FINDING-ID… FILE",
		Short: "Accept findings: add waivers to a tenant document or waivers file",
		Long:  waiveHelp,
		Example: `  residency-check waive JP-1/entra.mfa/processing tenant.yaml --reason "Passkeys come in spring" --approved-by CISO --expires 90d --pin` + "\n" +
			`  residency-check waive JP-1 tenant.yaml --cause undocumented --reason "The vendor is asked" --approved-by CISO --expires 90d`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) < 2 {
				return usagef("waive takes the id of a finding and its tenant document, and got %s", count(len(args), "argument"))
			}
			o.ids, o.document = args[:len(args)-1], args[len(args)-1]
			return nil
		},
		RunE: func(command *cobra.Command, _ []string) error {
			var err error
			*status, err = o.run(command.Context(), s)
			return err
		},
	}
	var words []string
	for _, cause := range tenant.AcceptedCauses() {
		words = append(words, string(cause))
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVar(&o.reason, "reason", "", "`WHY` the finding is accepted")
	flags.StringVar(&o.approvedBy, "approved-by", "", "`WHO` accepted it")
	flags.StringVar(&o.expires, "expires", "", "last `DAY` on which it is accepted: a date, or an age from today such as 90d")
	flags.StringVar(&o.cause, "cause", "", "accept all that is unknown for this `CAUSE` under the requirements: undocumented, general, withdrawn")
	flags.BoolVar(&o.pin, "pin", false, "accept the documented places only: the waiver lapses when data may be anywhere else outside")
	flags.StringVar(&o.in, "in", "", "add it to this waivers `FILE` in place of the tenant document; a missing file is written")
	flags.BoolVar(&o.dryRun, "dry-run", false, "show the waiver and write nothing")
	o.policies.addTo(flags)
	complete(command, "cause", words)
	return command
}

// run writes the waivers and returns the exit status.
func (o *waiveOptions) run(ctx context.Context, s streams) (int, error) {
	if err := o.validate(s); err != nil {
		return 0, err
	}
	w := &waiving{waiveOptions: o, terms: accept.Terms{
		Reason: o.reason, ApprovedBy: o.approvedBy, Expires: o.expires, Cause: residency.Cause(o.cause), Pin: o.pin, Named: o.in != "",
	}}
	var err error
	if w.catalogue, err = o.policies.load(ctx, s); err != nil {
		return 0, err
	}
	if w.vocabulary, err = w.catalogue.Vocabulary(); err != nil {
		return 0, err
	}
	if err := o.addsToItsOwn(s); err != nil {
		return 0, err
	}
	if mistakes, err := w.choose(ctx, s); err != nil || mistakes != nil {
		return exitNoAnswer, errors.Join(err, report.WriteErrors(s.err, mistakes))
	}
	if mistakes, err := w.add(ctx, s); err != nil || mistakes != nil {
		return exitNoAnswer, errors.Join(err, report.WriteErrors(s.err, mistakes))
	}
	return exitMet, w.tell(s)
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
	if err := o.validateIDs(); err != nil {
		return err
	}
	if _, err := os.Stat(o.document); err != nil {
		if _, err := os.Stat(o.ids[0]); err == nil {
			return usagef("the document comes last: waive %s %s", strings.Join(append(o.ids[1:], o.document), " "), o.ids[0])
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

// validateIDs reports ids that are given twice or do not go with --cause, and a cause
// that nobody can accept.
func (o *waiveOptions) validateIDs() error {
	for i, id := range o.ids {
		requirement, _, finding := strings.Cut(id, "/")
		switch {
		case slices.Contains(o.ids[:i], id):
			return usagef("%s is given twice", id)
		case o.cause != "" && finding:
			return usagef("--cause accepts all of a requirement: give its id, %s, in place of %s", requirement, id)
		}
	}
	switch known := tenant.AcceptedCauses(); {
	case o.cause == "":
	case !slices.Contains(known, residency.Cause(o.cause)):
		return unknown("cause", o.cause, known)
	case o.pin:
		return usagef("--pin goes with the id of a finding: what is accepted by cause has no documented places")
	}
	return nil
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
