// Package wording says what a finding is, in words without markup: which places,
// which cause, what a document says, what would settle it. Every format for people
// speaks through it, so that all say the same. It must not know formats, terminals
// or files.
package wording

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Where says in which places the data of a finding is: first those outside what is
// allowed, then those inside, and last those that may reach beyond.
func Where(f *residency.Finding) string {
	if f.Allowed == nil && f.Forbidden == nil && len(f.Documented) == 0 {
		return companyRule
	}
	inside := slices.DeleteFunc(slices.Clone(f.Documented), func(p string) bool {
		return slices.Contains(f.Outside, p) || slices.Contains(f.Beyond, p)
	})
	beyond := slices.DeleteFunc(slices.Clone(f.Beyond), func(p string) bool { return IsNoPlace(p) || slices.Contains(f.Outside, p) })
	if len(f.Outside) == 0 {
		return placesAnd(inside, beyond, Places(f.Documented))
	}
	if slices.Contains(f.Outside, "global") {
		return Places(f.Outside)
	}
	var beside []string
	if len(inside) > 0 {
		beside = append(beside, "and "+And(inside))
	}
	if len(beyond) > 0 {
		beside = append(beside, And(beyond)+" may reach beyond")
	}
	if len(beside) == 0 {
		return Places(f.Outside) + notAllowed(f)
	}
	return Places(f.Outside) + notAllowed(f) + " (" + strings.Join(beside, "; ") + ")"
}

// placesAnd is places of which none is outside: those inside, and those that may
// reach beyond. Where there are none of either, it is what is said of them all.
func placesAnd(inside, beyond []string, all string) string {
	switch {
	case len(beyond) == 0 || slices.Contains(inside, "global"):
		return all
	case len(inside) == 0:
		return Places(beyond) + ", which may reach beyond"
	}
	return Places(inside) + ", and " + Places(beyond) + ", which may reach beyond"
}

// IsNoPlace says of an answer in place of a place that it cannot reach beyond
// anything.
func IsNoPlace(place string) bool {
	return place == "unnamed" || place == "undocumented" || place == "not-stored"
}

// fewCountries is how many countries of a geography are named in a sentence.
const fewCountries = 6

// notAllowed names the countries by which a geography is outside, where they are few.
func notAllowed(f *residency.Finding) string {
	countries := slices.DeleteFunc(slices.Clone(f.OutsideCountries), func(c string) bool { return slices.Contains(f.Outside, c) })
	switch {
	case len(countries) == 0 || len(countries) > fewCountries:
		return ""
	case len(countries) == 1:
		return ", of which " + countries[0] + " is not allowed"
	}
	return ", of which " + And(countries) + " are not allowed"
}

// Places says in words where data is.
func Places(places []string) string {
	switch {
	case len(places) == 0:
		return "no place named"
	case slices.Contains(places, "global"):
		return "anywhere (global)"
	case len(places) == 1 && places[0] == "not-stored":
		return "not stored"
	case len(places) == 1 && places[0] == "undocumented":
		return "undocumented"
	}
	return "in " + And(places)
}

// companyRule stands where a company's own rule judges by something else than
// places.
const companyRule = "by a rule of the company"

// Limit says what the requirement of a finding allows.
func Limit(f *residency.Finding) string {
	switch {
	case f.Allowed != nil || f.Forbidden != nil:
	case len(f.Documented) == 0:
		return "whatever the places"
	default:
		return companyRule
	}
	if f.Allowed == nil {
		return "forbidden in " + And(f.Forbidden)
	}
	return "allowed only in " + And(f.Allowed)
}

// placesOf is the places of those facts of a finding that which picks, sorted.
func placesOf(f *residency.Finding, which func(residency.Fact) bool) []string {
	var places []string
	for _, fact := range f.Facts {
		if which(fact) {
			places = append(places, fact.Places...)
		}
	}
	slices.Sort(places)
	return slices.Compact(places)
}

// NamesPlace says whether a fact is more than a document's silence.
func NamesPlace(f residency.Fact) bool {
	return slices.ContainsFunc(f.Places, func(p string) bool { return p != "undocumented" })
}

// Cause is the cause of an unknown finding.
func Cause(f *residency.Finding) string {
	if f.Cause == nil {
		return "no cause given"
	}
	return string(*f.Cause)
}

// CauseRank is the place of a finding's cause in the order of causes.
func CauseRank(f *residency.Finding) int {
	causes := residency.Causes()
	if i := slices.Index(causes, residency.Cause(Cause(f))); i >= 0 {
		return i
	}
	return len(causes)
}

// Used names the used feature of a finding, as ids of findings do.
func Used(f *residency.Finding) string {
	if f.Feature.Use != nil {
		return f.Feature.ID + "#" + *f.Feature.Use
	}
	return f.Feature.ID
}

// Title is the title of the requirement of a finding, or nothing.
func Title(f *residency.Finding) string {
	if f.Requirement.Title == nil {
		return ""
	}
	return *f.Requirement.Title
}

// Controls names the outside controls that a requirement serves, or nothing.
func Controls(f *residency.Finding) string { return strings.Join(f.Requirement.Controls, ", ") }

// Product is the product of a finding, as a sentence goes on behind it.
func Product(f *residency.Finding) string {
	if f.Feature.Product == "" {
		return ""
	}
	return f.Feature.Product + ", "
}

// ActivityWord is an activity as people write it.
func ActivityWord(a residency.Activity) string { return strings.ReplaceAll(string(a), "_", " ") }

// Brief is what is documented of a finding, and of an unknown one why it is.
func Brief(f *residency.Finding) string {
	switch {
	case f.Verdict == residency.Unknown:
		return "unknown, " + Cause(f)
	case f.Verdict == residency.Violated:
		return "violated, " + Where(f)
	case len(f.Documented) > 0:
		return Where(f) + After("; ", Partly(f))
	}
	return Partly(f)
}

// ChangedSince lists the findings that the baseline has, but not as they are.
func ChangedSince(t *residency.Tenant) []string {
	var ids []string
	for i := range t.Findings {
		if f := &t.Findings[i]; f.Waiver == nil && f.Baseline == residency.BaselineChanged {
			ids = append(ids, f.ID)
		}
	}
	return ids
}

// AllKnown is all that is known of an unknown finding.
func AllKnown(f *residency.Finding) string {
	switch residency.Cause(Cause(f)) {
	case residency.General:
		gives := "would be " + Places(placesOf(f, func(f residency.Fact) bool { return f.General }))
		if len(f.Outside) > 0 {
			return gives + ", outside: " + Limit(f)
		}
		return gives + ", " + Limit(f)
	case residency.Withdrawn:
		return "last published: " + Places(placesOf(f, func(f residency.Fact) bool { return !f.Decides }))
	case residency.Undocumented:
		if len(f.Documented) > 0 {
			return "documented only in part: " + Where(f) + "; " + Limit(f)
		}
	}
	return ""
}

// Behind is the facts behind an unknown finding that tell its reader anything.
func Behind(f *residency.Finding) []residency.Fact {
	switch residency.Cause(Cause(f)) {
	case residency.Stale:
		return f.Facts
	case residency.General:
		return Filter(f.Facts, func(f residency.Fact) bool { return f.General })
	case residency.Withdrawn:
		return Filter(f.Facts, func(f residency.Fact) bool { return !f.Decides })
	}
	return nil
}

// Causes says for people why a finding is unknown.
var Causes = map[residency.Cause]string{
	residency.Undeclared:   "the answer turns on what the tenant document leaves open",
	residency.NotEvaluated: "nobody has evaluated these integrations for this activity",
	residency.General:      "only a vendor-wide statement speaks, and does not name these features",
	residency.Withdrawn:    "a place was published once and has been removed since",
	residency.Stale:        "the deciding document is too old, or of an unknown age",
	residency.Undocumented: "no document that was read settles the place of all the data",
}
