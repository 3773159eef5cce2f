package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// looks is the mark and style of each verdict; the word stands beside them.
var looks = map[residency.Verdict]struct {
	mark  string
	style style
}{
	residency.Violated:      {"✗", red},
	residency.Unknown:       {"?", yellow},
	residency.Met:           {"✓", green},
	residency.NotApplicable: {"-", faint},
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

// marks are the words in brackets that a legend explains, where they are used.
type marks [6]bool

type mark struct{ name, meaning string }

var legend = [len(marks{})]mark{
	{"may", "the source does not exclude it, so it counts"},
	{"inferred", "our conclusion; the source does not say it outright"},
	{"disputed", "documents contradict each other; each is cited and every place counts"},
	{"fallback", "a weak statement, which decides only where nothing better speaks"},
	{"withdrawn", "no longer published, and nothing in its place"},
	{"moved", "the document now points to a text that was not read"},
}

// use returns the mark of a name, and remembers it for the legend; nothing
// for a name that needs no mark.
func (m *marks) use(name string) string {
	for i, known := range legend {
		if known.name == name {
			m[i] = true
			return "[" + name + "]"
		}
	}
	return ""
}

func (m *marks) used() []mark {
	var used []mark
	for i, known := range legend {
		if m[i] {
			used = append(used, known)
		}
	}
	return used
}

// counts is a summary in words, worst first, without what does not occur.
func counts(s residency.Summary) []span {
	var spans []span
	for _, c := range []struct {
		n     int
		word  string
		style style
	}{
		{s.Violated, "violated", red}, {s.Unknown, "unknown", yellow}, {s.Waived, "waived", plain},
		{s.Met, "met", green}, {s.NotApplicable, "not applicable", plain},
	} {
		if c.n > 0 {
			spans = append(spans, span{fmt.Sprintf("%d %s", c.n, c.word), c.style})
		}
	}
	if spans == nil {
		return []span{{"no findings", plain}}
	}
	spans = commas(spans)
	if s.Known > 0 {
		spans = append(spans, span{fmt.Sprintf(" (%d known)", s.Known), plain})
	}
	return spans
}

// commas puts a comma between spans.
func commas(spans []span) []span {
	var all []span
	for i, s := range spans {
		if i > 0 {
			all = append(all, span{", ", plain})
		}
		all = append(all, s)
	}
	return all
}

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

// source is what facts of one document have in common.
func source(f residency.Fact) string {
	if len(f.Citations) == 0 {
		return ""
	}
	return document(f.Citations[0])
}

func document(c residency.Citation) string {
	return key(c.Title, address(c), dates(c))
}

func dates(c residency.Citation) string {
	said := ", date not recorded"
	if c.Dated != nil {
		said = ", dated " + *c.Dated
	}
	if c.Verified != nil {
		return said + ", verified " + *c.Verified
	}
	return said + ", not verified"
}

func address(c residency.Citation) string {
	switch {
	case c.URL == nil:
		return "no address recorded"
	case c.URLInferred:
		return *c.URL + " (address not confirmed)"
	}
	return *c.URL
}

// at is a position between two strings, or nothing where there is none.
func (v *textReport) at(before string, p *residency.Position, after string) string {
	if p == nil {
		return ""
	}
	file := p.File
	if file == "" {
		file = v.file
	}
	return before + strings.TrimSuffix(location(file, p.Line, p.Column), ": ") + after
}

// location is "file:line:column: ", as compilers write it, so that editors
// find it.
func location(file string, line, column int) string {
	switch {
	case line == 0 && file == "":
		return ""
	case line == 0:
		return file + ": "
	case column == 0:
		return fmt.Sprintf("%s:%d: ", file, line)
	}
	return fmt.Sprintf("%s:%d:%d: ", file, line, column)
}

// told is a note in words, where it brings none.
func told(n residency.Note) string {
	about := []string{n.Requirement, n.Feature, n.Use, string(n.Activity), string(n.Cause), n.Expires}
	about = slices.DeleteFunc(about, func(s string) bool { return s == "" })
	return strings.TrimSuffix(strings.ReplaceAll(n.Code, "_", " ")+": "+strings.Join(about, ", "), ": ")
}

func activityWord(a residency.Activity) string { return strings.ReplaceAll(string(a), "_", " ") }

// after is s with before in front, or nothing where s is empty.
func after(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

// and joins words as a sentence does.
func and(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// ages says how old the sources are on which a report rests.
func ages(r *residency.Report) string {
	said := ""
	if oldest := r.OldestSource; oldest != nil && oldest.Verified != nil {
		said = " What decides was read on " + *oldest.Verified + " or later"
		if oldest.Dated != nil {
			said += ", and is dated " + *oldest.Dated + " or later"
		}
		said += "."
	}
	if r.VerifiedSince != "" {
		said += " What was last read before " + r.VerifiedSince + " settles nothing."
	}
	return said
}
