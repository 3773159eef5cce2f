package cli

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// foundFlags name what says what is deployed, and what stands for a tenant document
// where there is none.
type foundFlags struct {
	paths    []string
	location string
	onlyNew  bool
	drift    bool
	country  string
	cloud    string
	profiles []string
}

func (f *foundFlags) addTo(flags *pflag.FlagSet) {
	f.addInputs(flags)
	flags.BoolVar(&f.onlyNew, "only-new", false, "fail only on what a plan adds or makes worse; what was there before is shown as known")
	flags.BoolVar(&f.drift, "fail-on-drift", false, "fail, too, where what is declared and what is found differ")
}

// addInputs adds the flags that say what is deployed, and where no document does, whose
// it is.
func (f *foundFlags) addInputs(flags *pflag.FlagSet) {
	flags.StringArrayVar(&f.paths, "found", nil, "`FILE|DIR` that says what is deployed: plans, inventories of Azure, answers of Microsoft Graph and more (.github/docs/found.md), repeatable")
	flags.StringVar(&f.location, "location", "", "with a template of Azure: the `REGION` it is deployed to, which its resourceGroup().location stands for")
	flags.StringVar(&f.country, "country", "", "in place of a tenant document: the `COUNTRY` given at sign-up, such as JP; each FILE says what is deployed then")
	flags.StringVar(&f.cloud, "cloud", "", "with --country: the `CLOUD`: public (default), us-government, china")
	flags.StringSliceVar(&f.profiles, "profile", nil, "with --country: the requirements of these `PROFILES` (init --list-profiles)")
}

// stand says whether flags stand for a document.
func (f *foundFlags) stand() bool { return f.country != "" || f.cloud != "" || len(f.profiles) > 0 }

// divide says which of the arguments are documents and which say what is deployed;
// found is nil where nobody asks.
func (o *checkOptions) divide() (documents []string, found *check.Found, err error) {
	f := &o.found
	standing := f.stand()
	if !standing && len(f.paths) == 0 {
		if word := f.needless(); word != "" {
			return nil, nil, usagef("%s is about what is deployed: give --found, too", word)
		}
		if len(o.paths) == 0 {
			return nil, nil, usagef("no tenant document given, and no plan: residency-check TENANT, or residency-check --country JP --profile japan-only PLAN")
		}
		return o.paths, nil, nil
	}
	documents, found = o.paths, &check.Found{Paths: f.paths, Location: f.location, OnlyNew: f.onlyNew}
	if standing {
		documents, found.Paths = nil, slices.Concat(f.paths, o.paths)
	}
	switch {
	case o.stream || o.shard != "":
		return nil, nil, usagef("what is deployed is of one tenant: --found, --country and --profile go with neither --stream nor --shard")
	case standing && len(f.profiles) == 0:
		return nil, nil, usagef("no tenant document is given, so that nobody says what is required: give --profile (known: %s)", strings.Join(profileNames(), ", "))
	case standing && f.unknownProfile() != nil:
		return nil, nil, f.unknownProfile()
	case len(found.Paths) == 0:
		return nil, nil, usagef("nothing says what is deployed: give a plan (the output of terraform show -json PLAN), or - for the standard input")
	case !standing && len(documents) == 0:
		return nil, nil, usagef("--found says what is deployed, and nothing says what is required: give a tenant document, or --country and --profile")
	}
	if all := slices.Concat(documents, found.Paths); slices.Contains(all, "-") && slices.Index(all, "-") != len(all)-1-slices.Index(reversed(all), "-") {
		return nil, nil, usagef("- is given twice, and the standard input can be read once")
	}
	return documents, found, nil
}

// unknownProfile tells of the first profile that there is none of, before anything is
// read.
func (f *foundFlags) unknownProfile() error {
	known := profileNames()
	for _, name := range f.profiles {
		if !slices.Contains(known, name) {
			return unknown("profile", name, known)
		}
	}
	return nil
}

// needless is a flag that says nothing without what is deployed.
func (f *foundFlags) needless() string {
	switch {
	case f.location != "":
		return "--location"
	case f.onlyNew:
		return "--only-new"
	case f.drift:
		return "--fail-on-drift"
	}
	return ""
}

func reversed(words []string) []string {
	words = slices.Clone(words)
	slices.Reverse(words)
	return words
}

func profileNames() []string {
	known, err := draft.Profiles()
	if err != nil {
		return nil
	}
	var names []string
	for _, profile := range known {
		names = append(names, profile.Name)
	}
	return names
}

// document is the one that the flags stand for, with the name, ids and severities
// that init would write, for what inputs say of the tenant.
func (f *foundFlags) document(s streams, catalogue *policy.Catalogue, said residency.FoundTenant) (string, error) {
	country := cmp.Or(f.country, said.Country)
	if country == "" {
		return "", usagef("no tenant document is given, and no input says where the tenant is from: give --country, such as --country JP")
	}
	w, err := draftingBy(s, catalogue)
	if err != nil {
		return "", err
	}
	if w.profiles, err = draft.Profiles(); err != nil {
		return "", err
	}
	w.document.Name, w.document.Country = cmp.Or(said.Name, "Tenant "+country), country
	w.document.Cloud = cmp.Or(f.cloud, string(residency.Public))
	for _, name := range f.profiles {
		if err := w.addProfile(name); err != nil {
			return "", err
		}
	}
	if mistakes := w.mistakes(); len(mistakes) > 0 {
		return "", w.flagMistakes(mistakes)
	}
	return w.document.YAML(w.vocabulary), nil
}

// failOnDrift has the notes fail that tell of a difference between what is declared and
// what is found.
func failOnDrift(r *residency.Report) {
	for i := range r.Tenants {
		for j := range r.Tenants[i].Notes {
			if note := &r.Tenants[i].Notes[j]; note.IsDrift() {
				note.Gate = residency.GateFails
			}
		}
	}
}

// hasDrifted says whether a tenant has such a note.
func hasDrifted(t *residency.Tenant) bool {
	return slices.ContainsFunc(t.Notes, func(n residency.Note) bool { return n.Gate == residency.GateFails })
}

// knownRegion refuses a region that the policies do not know.
func knownRegion(v *residency.Vocabulary, flag, region string) error {
	if _, known := v.Regions.Get(region); known || region == "" {
		return nil
	}
	var ids []string
	for id := range v.Regions.All() {
		ids = append(ids, id)
	}
	mistake := fmt.Sprintf("%s: unknown region %q", flag, region)
	if meant := spell.Of(ids).Guesses(region); len(meant) > 0 {
		mistake += spell.Question(meant)
	}
	return usagef("%s", mistake)
}

// tellCoverage says on the standard error how much of what is deployed was judged,
// where no output is a text that says so.
func (p *checkPlan) tellCoverage(s streams, r *residency.Report) error {
	said := slices.ContainsFunc(p.outputs, func(o output) bool { return o.says })
	for i := range r.Tenants {
		found := r.Tenants[i].Found
		if found == nil || said || p.quiet {
			continue
		}
		for _, line := range found.Lines() {
			if err := report.WritePrintable(s.err, line); err != nil {
				return fmt.Errorf("write coverage: %w", err)
			}
		}
	}
	return nil
}
