package report

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// where says in which places the data of a finding is: first those outside
// what is allowed.
func where(f *residency.Finding) string {
	if f.Allowed == nil && f.Forbidden == nil && len(f.Documented) == 0 {
		return companyRule
	}
	if len(f.Outside) == 0 {
		return anywhere(f.Documented)
	}
	inside := slices.DeleteFunc(slices.Clone(f.Documented), func(p string) bool { return slices.Contains(f.Outside, p) })
	if len(inside) == 0 || slices.Contains(f.Outside, "global") {
		return anywhere(f.Outside)
	}
	return anywhere(f.Outside) + " (and " + and(inside) + ")"
}

func anywhere(places []string) string {
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
	return "in " + and(places)
}

// companyRule stands where a company's own rule judges by something else than
// places.
const companyRule = "by a rule of the company"

// limit says what the requirement of a finding allows.
func limit(f *residency.Finding) string {
	switch {
	case f.Allowed != nil || f.Forbidden != nil:
	case len(f.Documented) == 0:
		return "whatever the places"
	default:
		return companyRule
	}
	if f.Allowed == nil {
		return "forbidden in " + and(f.Forbidden)
	}
	return "allowed only in " + and(f.Allowed)
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

// namesPlace says whether a fact is more than a document's silence.
func namesPlace(f residency.Fact) bool {
	return slices.ContainsFunc(f.Places, func(p string) bool { return p != "undocumented" })
}

func cause(f *residency.Finding) string {
	if f.Cause == nil {
		return "no cause given"
	}
	return string(*f.Cause)
}

// causeRank is the place of a finding's cause in the order of causes.
func causeRank(f *residency.Finding) int {
	causes := residency.Causes()
	if i := slices.Index(causes, residency.Cause(cause(f))); i >= 0 {
		return i
	}
	return len(causes)
}

// used names the used feature of a finding, as ids of findings do.
func used(f *residency.Finding) string {
	if f.Feature.Use != nil {
		return f.Feature.ID + "#" + *f.Feature.Use
	}
	return f.Feature.ID
}

func title(f *residency.Finding) string {
	if f.Requirement.Title == nil {
		return ""
	}
	return *f.Requirement.Title
}

func product(f *residency.Finding) string {
	if f.Feature.Product == "" {
		return ""
	}
	return f.Feature.Product + ", "
}

func activityWord(a residency.Activity) string { return strings.ReplaceAll(string(a), "_", " ") }

// brief is what is documented of a finding, and of an unknown one why it is.
func brief(f *residency.Finding) string {
	switch {
	case f.Verdict == residency.Unknown:
		return "unknown, " + cause(f)
	case f.Verdict == residency.Violated:
		return "violated, " + where(f)
	case len(f.Documented) > 0:
		return where(f)
	}
	return ""
}

// changedSince lists the findings that the baseline has, but not as they are.
func changedSince(t *residency.Tenant) []string {
	var ids []string
	for i := range t.Findings {
		if f := &t.Findings[i]; f.Waiver == nil && f.Baseline == residency.BaselineChanged {
			ids = append(ids, f.ID)
		}
	}
	return ids
}

// allKnown is all that is known of an unknown finding.
func allKnown(f *residency.Finding) string {
	switch residency.Cause(cause(f)) {
	case residency.General:
		gives := "would be " + anywhere(placesOf(f, func(f residency.Fact) bool { return f.General }))
		if len(f.Outside) > 0 {
			return gives + ", outside: " + limit(f)
		}
		return gives + ", " + limit(f)
	case residency.Withdrawn:
		return "last published: " + anywhere(placesOf(f, func(f residency.Fact) bool { return !f.Decides }))
	case residency.Undocumented:
		if len(f.Documented) > 0 {
			return "documented only in part: " + anywhere(f.Documented) + "; " + limit(f)
		}
	}
	return ""
}

// behind is the facts behind an unknown finding that tell its reader anything.
func behind(f *residency.Finding) []residency.Fact {
	switch c := residency.Cause(cause(f)); {
	case c == residency.Stale:
		return f.Facts
	case c == residency.General:
		return filter(f.Facts, func(f residency.Fact) bool { return f.General })
	case c == residency.Withdrawn:
		return filter(f.Facts, func(f residency.Fact) bool { return !f.Decides })
	}
	return nil
}

// causes says for people why a finding is unknown.
var causes = map[residency.Cause]string{
	residency.Undeclared:   "the answer turns on what the tenant document leaves open",
	residency.NotEvaluated: "nobody has evaluated these integrations for this activity",
	residency.General:      `only a vendor-wide statement speaks, and does not name these features; "accept": ["general"] in the requirement would count it`,
	residency.Withdrawn:    "a place was published once and has been removed since",
	residency.Stale:        "the deciding document was last read too long ago",
	residency.Undocumented: "no document that was read settles the place of all the data",
}
