package report

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// text is the report for people at a terminal: what is wrong first, each
// paragraph once.
type text struct{ options Options }

func (t text) Render(w io.Writer, r *residency.Report) error {
	p := newPrinter(w, t.options)
	v := &textReport{printer: p, report: wording.Cleaned(r), options: t.options, several: map[string]bool{}}
	for _, t := range v.report.Tenants {
		v.several[t.File] = v.several[t.File] || t.Document > 0
	}
	if t.options.Quiet {
		v.quiet()
		return p.w.Flush()
	}
	v.errors()
	for i := range v.report.Tenants {
		if i > 0 || len(v.report.Errors) > 0 {
			p.blank()
		}
		v.tenant(&v.report.Tenants[i])
	}
	v.closing()
	return p.w.Flush()
}

// textReport is one report on its way to the printer.
type textReport struct {
	*printer
	report  *residency.Report
	options Options
	several map[string]bool // files that hold more than one document
	file    string          // of the tenant being written
	marks   wording.Marks   // used so far, for the legend
}

func (v *textReport) errors() {
	if len(v.report.Errors) == 0 {
		return
	}
	if !v.options.ErrorsElsewhere {
		v.listErrors()
	}
	verdict := "No verdict: " + wording.Count(len(v.report.Errors), "error") + "."
	if len(v.report.Tenants) > 0 {
		verdict += " What follows holds for the documents without errors."
	}
	v.para(0, 2, Red("✗ "), Red(verdict))
}

func (v *textReport) listErrors() {
	for _, e := range v.report.Errors {
		where := wording.Location(e.File, e.Line, e.Column)
		if e.Path != "" {
			where += e.Path + ": "
		}
		v.para(0, 2, Strong(where), Plain(e.Message))
	}
	v.blank()
}

func (v *textReport) tenant(t *residency.Tenant) {
	v.file = t.File
	v.para(0, 2, v.headline(t)...)
	v.para(2, 2, tallySpans(t.Summary)...)
	v.byRequirement(t)
	if changed := wording.ChangedSince(t); changed != nil {
		v.para(2, 2, Yellow("changed since the baseline: "+strings.Join(changed, ", ")))
	}

	shown, waived := wording.ByVerdict(t)
	v.violated(wording.NotKnown(shown[residency.Violated]))
	v.unknown(wording.NotKnown(shown[residency.Unknown]))
	v.settled(wording.KnownWord, wording.Known(slices.Concat(shown[residency.Violated], shown[residency.Unknown])))
	v.waived(waived)
	v.notes(t.Notes)
	if v.options.Verbose {
		v.settled("Met", shown[residency.Met])
		v.settled("Not applicable", shown[residency.NotApplicable])
	}
}

// byRequirement says of each of several requirements what became of it.
func (v *textReport) byRequirement(t *residency.Tenant) {
	findings := make([]*residency.Finding, len(t.Findings))
	for i := range t.Findings {
		findings[i] = &t.Findings[i]
	}
	requirements := wording.Groups(findings, func(f *residency.Finding) string { return f.Requirement.ID })
	if len(requirements) < 2 {
		return
	}
	for _, same := range requirements {
		f := same[0]
		v.para(4, 4, append([]span{Strong(f.Requirement.ID), Plain(wording.After("  ", wording.Title(f)) + ": ")}, tallySpans(wording.Summary(same))...)...)
	}
}

// headline is the verdict on a tenant, and where it is from.
func (v *textReport) headline(t *residency.Tenant) []span {
	return []span{
		OfVerdict(t.Verdict, wording.Signs[t.Verdict]+" "+strings.ToUpper(string(t.Verdict))),
		Plain("  "), Strong(t.Name), Plain(" (" + t.Country + ")  "), Faint(v.document(t)),
	}
}

// document names the file of a tenant, and which document of it where it
// holds several.
func (v *textReport) document(t *residency.Tenant) string {
	if v.several[t.File] {
		return fmt.Sprintf("%s, document %d", t.File, t.Document+1)
	}
	return t.File
}

// heading starts a section of a tenant.
func (v *textReport) heading(name string, n int) {
	v.blank()
	v.para(0, 0, Strong(fmt.Sprintf("%s (%d)", strings.ToUpper(name), n)))
}

// waived lists accepted findings, one line for what one waiver accepts.
func (v *textReport) waived(findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.heading("Waived", len(findings))
	for _, b := range wording.Bundles(findings, func(f *residency.Finding) string {
		return wording.Key(string(f.Verdict), wording.Where(f), f.Waiver.Reason, f.Waiver.ApprovedBy, f.Waiver.Expires)
	}) {
		f := b.First
		detail := wording.Where(f)
		if f.Verdict == residency.Unknown {
			detail = wording.Cause(f)
		}
		v.para(0, 2, Strong("~ "), Strong(wording.And(b.Features)),
			Plain(fmt.Sprintf(", %s (%s): %s, %s. ", wording.And(b.Activities), wording.And(b.Requirements), f.Verdict, detail)),
			Plain(f.Waiver.Reason+" "),
			Faint("(approved by "+f.Waiver.ApprovedBy+"; expires "+f.Waiver.Expires+")"))
	}
}

func (v *textReport) notes(notes []residency.Note) {
	if len(notes) == 0 {
		return
	}
	v.heading("Notes", len(notes))
	for _, n := range notes {
		v.para(0, 2, Yellow("! "), Faint(wording.At(v.file, "", n.At, ": ")), Plain(wording.NoteText(n)))
	}
}

// settled lists findings that need no attention.
func (v *textReport) settled(name string, findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.heading(name, len(findings))
	for _, b := range wording.Bundles(findings, func(f *residency.Finding) string { return wording.Key(string(f.Verdict), wording.Brief(f)) }) {
		spans := []span{OfVerdict(b.First.Verdict, wording.Signs[b.First.Verdict]+" "), Strong(wording.And(b.Features)),
			Plain(", " + wording.And(b.Activities) + " (" + wording.And(b.Requirements) + ")")}
		if said := wording.Brief(b.First); said != "" {
			spans = append(spans, Plain(": "+said))
		}
		v.para(0, 2, spans...)
	}
}

// closing ends the report: the tenants at a glance, what the marks mean, and
// what decided.
func (v *textReport) closing() {
	r := v.report
	if len(r.Tenants) > 1 {
		v.blank()
		v.glance()
	}
	if len(r.Tenants) == 0 {
		if len(r.Errors) == 0 {
			v.para(0, 0, Plain("No tenant was checked."))
		}
		return
	}
	v.file = ""
	v.notes(r.Notes)
	v.blank()
	v.explainMarks()
	v.para(0, 2, Faint(fmt.Sprintf("As of %s, by policies %.19s with %s on %s.%s", r.AsOf, r.Policy.Revision,
		wording.Count(r.Policy.Facts, "fact"), wording.Count(r.Policy.Features, "feature"), wording.Ages(r))))
	if b := r.Baseline; b != nil {
		v.para(0, 2, Faint("Known is what "+b.File+" has, of "+b.AsOf+", with the same places and cause. It fails nothing."))
	}
	for _, line := range wording.OwnPolicies(r.Policy) {
		v.para(0, 2, Plain(line))
	}
}

// explainMarks says what the words in brackets mean that were used.
func (v *textReport) explainMarks() {
	for _, m := range v.marks.Used() {
		v.para(0, len(m.Name)+3, Strong("["+m.Name+"] "), Plain(m.Meaning))
	}
}

// glance says how many tenants have which verdict, and lists those that are
// not met.
func (v *textReport) glance() {
	var open []*residency.Tenant
	number := map[residency.Verdict]int{}
	for i := range v.report.Tenants {
		t := &v.report.Tenants[i]
		number[t.Verdict]++
		if t.Verdict != residency.Met {
			open = append(open, t)
		}
	}
	var spans []span
	for _, verdict := range []residency.Verdict{residency.Violated, residency.Unknown, residency.Met} {
		if n := number[verdict]; n > 0 {
			spans = append(spans, OfVerdict(verdict, fmt.Sprintf("%d %s", n, verdict)))
		}
	}
	head := Strong(fmt.Sprintf("%d tenants: ", len(v.report.Tenants)))
	v.para(0, 2, append([]span{head}, commas(spans)...)...)
	for _, t := range open {
		line := []span{OfVerdict(t.Verdict, wording.Signs[t.Verdict]+" "), Strong(t.Name), Plain(" (" + t.Country + "): ")}
		v.para(2, 4, append(append(line, tallySpans(t.Summary)...), Faint("  "+v.document(t)))...)
	}
}

// quiet lists the tenants that are not met, each on one line, however long, so
// that other programs may read it by lines.
func (v *textReport) quiet() {
	for i := range v.report.Tenants {
		if t := &v.report.Tenants[i]; t.Verdict != residency.Met {
			v.wrap(math.MaxInt32, 0, 0, append(v.headline(t), append([]span{Plain(": ")}, tallySpans(t.Summary)...)...))
		}
	}
}
