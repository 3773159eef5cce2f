// Package text writes a report for people at a terminal. It answers "how does a
// terminal show what is said?": width, wrapping, colour, and which of it a reader
// sees first. What a diff and an explanation write on a terminal, they write with it.
package text

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Format is the report for people at a terminal: what is wrong first, each
// paragraph once.
type Format struct{ Options Options }

// Render writes r to a terminal.
func (t Format) Render(w io.Writer, r *residency.Report) error {
	v := NewWriter(w, t.Options)
	v.report = wording.Cleaned(r)
	wording.RestoreQuestions(v.report, r)
	for _, t := range v.report.Tenants {
		v.several[t.File] = v.several[t.File] || t.Document > 0
	}
	if t.Options.Quiet {
		v.quiet()
		v.weaker()
		return v.Flushed()
	}
	v.errors()
	for i := range v.report.Tenants {
		if i > 0 || len(v.report.Errors) > 0 {
			v.Blank()
		}
		v.tenant(&v.report.Tenants[i])
	}
	v.closing()
	v.weaker()
	return v.Flushed()
}

// Writer is one report, diff or explanation on its way to a terminal.
type Writer struct {
	*printer
	report  *residency.Report
	Options Options
	several map[string]bool  // files that hold more than one document
	File    string           // of the tenant being written
	Marks   wording.Marks    // used so far, for the legend
	implied *wording.Implied // findings of the tenant being written that others imply
}

// NewWriter returns a writer of w that has written nothing yet.
func NewWriter(w io.Writer, o Options) *Writer {
	return &Writer{printer: newPrinter(w, o), Options: o, several: map[string]bool{}}
}

// Flushed writes what is left, and returns the first error of all that was written.
func (v *Writer) Flushed() error { return v.w.Flush() }

// weaker says last, where nobody misses it, what weakens the gate: each on one line,
// for those who search for it.
func (v *Writer) weaker() {
	for _, line := range wording.Weaker(v.report) {
		v.wrap(math.MaxInt32, 0, 0, []Span{Yellow("! "), Yellow(line)})
	}
}

func (v *Writer) errors() {
	if len(v.report.Errors) == 0 {
		return
	}
	if !v.Options.ErrorsElsewhere {
		v.listErrors()
	}
	verdict := "No verdict: " + wording.Count(len(v.report.Errors), "error") + "."
	if len(v.report.Tenants) > 0 {
		verdict += " What follows holds for the documents without errors."
	}
	v.Para(0, 2, Red("✗ "), Red(verdict))
}

func (v *Writer) listErrors() {
	for _, e := range v.report.Errors {
		where := wording.Location(e.File, e.Line, e.Column)
		if e.Path != "" {
			where += e.Path + ": "
		}
		v.Para(0, 2, Strong(where), Plain(e.Message))
	}
	v.Blank()
}

func (v *Writer) tenant(t *residency.Tenant) {
	v.File, v.implied = t.File, wording.ImpliedOf(t)
	v.Para(0, 2, v.headline(t)...)
	v.Para(2, 2, Counts(t.Summary)...)
	v.coverage(t.Found)
	v.byRequirement(t)
	if changed := wording.ChangedSince(t); changed != nil {
		v.Para(2, 2, Yellow("changed since the baseline: "+strings.Join(changed, ", ")))
	}

	shown, waived := wording.ByVerdict(t)
	v.violated(wording.NotKnown(shown[residency.Violated]))
	v.unknown(wording.NotKnown(shown[residency.Unknown]))
	v.settled(wording.KnownHeading(v.report), wording.Known(slices.Concat(shown[residency.Violated], shown[residency.Unknown])))
	v.waived(waived)
	v.notes(t.Notes)
	met := shown[residency.Met]
	if v.Options.Verbose {
		v.settled("Met", met)
		v.settled("Not applicable", shown[residency.NotApplicable])
	} else {
		v.settled("Met in part", wording.InPart(met))
	}
	v.steps(t)
}

// coverage says how much of what is deployed was judged.
func (v *Writer) coverage(found *residency.Found) {
	if found == nil {
		return
	}
	for _, line := range found.Lines() {
		v.Para(2, 4, Plain(line))
	}
}

// byRequirement says of each of several requirements what became of it.
func (v *Writer) byRequirement(t *residency.Tenant) {
	findings := make([]*residency.Finding, len(t.Findings))
	for i := range t.Findings {
		findings[i] = &t.Findings[i]
	}
	requirements := wording.Groups(findings, func(f *residency.Finding) string { return f.Requirement.ID })
	for _, same := range requirements {
		f := same[0]
		if len(requirements) < 2 && len(f.Requirement.Controls) == 0 {
			return
		}
		v.Para(4, 4, append([]Span{Strong(f.Requirement.ID), Plain(wording.After("  ", wording.Title(f)) + wording.After(", for ", wording.Controls(f)) + ": ")}, Counts(wording.Summary(same))...)...)
	}
}

// headline is the verdict on a tenant, and where it is from.
func (v *Writer) headline(t *residency.Tenant) []Span {
	return []Span{
		OfVerdict(t.Verdict, wording.Signs[t.Verdict]+" "+strings.ToUpper(string(t.Verdict))),
		Plain("  "), Strong(t.Name), Plain(" (" + t.Country + ")  "), Faint(v.document(t)),
	}
}

// document names the file of a tenant, and which document of it where it
// holds several.
func (v *Writer) document(t *residency.Tenant) string {
	if v.several[t.File] {
		return fmt.Sprintf("%s, document %d", t.File, t.Document+1)
	}
	return t.File
}

// Heading starts a section of a tenant.
func (v *Writer) Heading(name string, n int) {
	v.Blank()
	v.Para(0, 0, Strong(fmt.Sprintf("%s (%d)", strings.ToUpper(name), n)))
}

// waived lists accepted findings, one line for what one waiver accepts.
func (v *Writer) waived(findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.Heading("Waived", len(findings))
	for _, b := range wording.Bundles(findings, func(f *residency.Finding) string {
		return wording.Key(string(f.Verdict), wording.Where(f), f.Waiver.Reason, f.Waiver.ApprovedBy, f.Waiver.Expires)
	}) {
		f := b.First
		detail := wording.Where(f)
		if f.Verdict == residency.Unknown {
			detail = wording.Cause(f)
		}
		v.Para(0, 2, Strong("~ "), Strong(wording.And(b.Features)),
			Plain(fmt.Sprintf(", %s (%s): %s, %s. ", wording.And(b.Activities), wording.And(b.Requirements), f.Verdict, detail)),
			Plain(f.Waiver.Reason+" "),
			Faint("(approved by "+f.Waiver.ApprovedBy+"; expires "+f.Waiver.Expires+")"))
	}
}

func (v *Writer) notes(notes []residency.Note) {
	if len(notes) == 0 {
		return
	}
	v.Heading("Notes", len(notes))
	for _, n := range notes {
		v.Para(0, 2, Yellow("! "), Faint(wording.At(v.File, "", n.At, ": ")), Plain(wording.NoteText(n)))
	}
}

// settled lists findings that need no attention.
func (v *Writer) settled(name string, findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.Heading(name, len(findings))
	for _, b := range wording.Bundles(findings, v.restsOn) {
		spans := []Span{OfVerdict(b.First.Verdict, wording.Signs[b.First.Verdict]+" "), Strong(wording.And(b.Features)),
			Plain(", " + wording.And(b.Activities) + " (" + wording.And(b.Requirements) + ")")}
		if said := wording.Brief(b.First); said != "" {
			spans = append(spans, Plain(": "+said))
		}
		v.Para(0, 2, spans...)
		if v.Options.Verbose {
			v.Para(2, 2, Faint(strings.Join(wording.IDs(b.Findings), ", ")))
		}
		if v.Options.Verbose && !b.First.IsKnown() {
			v.Evidence(2, wording.Resting(b.First))
		}
	}
}

// restsOn is what findings that need no attention have in common: what is said of
// them, and what they rest on where that is shown.
func (v *Writer) restsOn(f *residency.Finding) string {
	said := wording.Key(string(f.Verdict), wording.Brief(f))
	if v.Options.Verbose {
		said = wording.Key(said, wording.FactsKey(wording.Resting(f)))
	}
	return said
}

// closing ends the report: the tenants at a glance, what the marks mean, and
// what decided.
func (v *Writer) closing() {
	r := v.report
	if len(r.Tenants) > 1 {
		v.Blank()
		v.glance()
	}
	if len(r.Tenants) == 0 {
		if len(r.Errors) == 0 {
			v.Para(0, 0, Plain("No tenant was checked."))
		}
		return
	}
	v.File = ""
	v.notes(r.Notes)
	v.Blank()
	v.ExplainMarks()
	for _, place := range wording.VendorPlaces(r) {
		v.Para(0, 2, Strong(place.ID+": "), Plain(place.Name))
	}
	v.Para(0, 2, Faint(fmt.Sprintf("As of %s, by policies %.19s with %s on %s.%s", r.AsOf, r.Policy.Revision,
		wording.Count(r.Policy.Facts, "fact"), wording.Count(r.Policy.Features, "feature"), wording.Ages(r))))
	if known := wording.KnownMeaning(r); known != "" {
		v.Para(0, 2, Faint(known))
	}
	for _, line := range wording.OwnPolicies(r.Policy) {
		v.Para(0, 2, Plain(line))
	}
}

// ExplainMarks says what the words in brackets mean that were used.
func (v *Writer) ExplainMarks() {
	for _, m := range v.Marks.Used() {
		v.Para(0, len(m.Name)+3, Strong("["+m.Name+"] "), Plain(m.Meaning))
	}
}

// glance says how many tenants have which verdict, and lists those that are
// not met.
func (v *Writer) glance() {
	var open []*residency.Tenant
	number := map[residency.Verdict]int{}
	for i := range v.report.Tenants {
		t := &v.report.Tenants[i]
		number[t.Verdict]++
		if t.Verdict != residency.Met {
			open = append(open, t)
		}
	}
	var spans []Span
	for _, verdict := range []residency.Verdict{residency.Violated, residency.Unknown, residency.Met} {
		if n := number[verdict]; n > 0 {
			spans = append(spans, OfVerdict(verdict, fmt.Sprintf("%d %s", n, verdict)))
		}
	}
	head := Strong(fmt.Sprintf("%d tenants: ", len(v.report.Tenants)))
	v.Para(0, 2, append([]Span{head}, commas(spans)...)...)
	for _, t := range open {
		line := []Span{OfVerdict(t.Verdict, wording.Signs[t.Verdict]+" "), Strong(t.Name), Plain(" (" + t.Country + "): ")}
		v.Para(2, 4, append(append(line, Counts(t.Summary)...), Faint("  "+v.document(t)))...)
	}
}

// quiet lists the tenants that are not met, each on one line, however long, so
// that other programs may read it by lines.
func (v *Writer) quiet() {
	for i := range v.report.Tenants {
		if t := &v.report.Tenants[i]; t.Verdict != residency.Met {
			v.wrap(math.MaxInt32, 0, 0, append(v.headline(t), append([]Span{Plain(": ")}, Counts(t.Summary)...)...))
		}
	}
}
