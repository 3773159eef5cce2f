// Package markdown writes a report for pull requests, job summaries and wikis. It
// answers "what may a page of GitHub or GitLab hold, and how long may it be?".
package markdown

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Format is the report for pull requests, job summaries and wikis, in what
// GitHub and GitLab have in common: the verdict, tables, and the details
// folded below.
type Format struct {
	// Room is how many bytes the page may have: what is left of the MiB that GitHub takes
	// as a job's summary. 0 stands for a comment.
	Room int
}

// Render writes r as a page of Markdown.
func (o Format) Render(w io.Writer, r *residency.Report) error {
	d := &Page{report: wording.Cleaned(r), several: map[string]bool{}, room: o.Room}
	wording.RestoreLinks(d.report, r)
	wording.RestoreQuestions(d.report, r)
	for _, t := range d.report.Tenants {
		d.several[t.File] = d.several[t.File] || t.Document > 0
	}
	d.verdict()
	for _, line := range wording.Weaker(d.report) {
		d.Add("\n**!** " + EscapedStart(line) + "\n")
	}
	d.errors()
	if len(d.report.Tenants) > 1 {
		d.overview()
	}
	for _, t := range worstFirst(d.report.Tenants) {
		d.tenant(t)
	}
	d.met()
	d.closing()
	_, err := io.WriteString(w, d.Fit())
	return err
}

// verdict is the first line, and what goes with it.
func (d *Page) verdict() {
	r := d.report
	switch {
	case len(r.Errors) > 0:
		d.Add("## ✗ No verdict: " + wording.Count(len(r.Errors), "error") + "\n")
	case len(r.Tenants) == 0:
		d.Add("## No verdict: no tenant was checked\n")
	case len(r.Tenants) > 1 && r.Verdict != nil:
		d.Add("## " + headline(*r.Verdict) + ": " + wording.Count(len(r.Tenants), "tenant") + "\n")
	}
}

func headline(v residency.Verdict) string {
	return strings.TrimSpace(wording.Signs[v] + " " + Escaped(wording.VerdictWord(v)))
}

func (d *Page) errors() {
	if len(d.report.Errors) == 0 {
		return
	}
	d.Add("\n")
	for _, e := range d.report.Errors {
		line := "- "
		if where := strings.TrimSuffix(wording.Location(e.File, e.Line, e.Column), ": "); where != "" {
			line += Code(where) + ": "
		}
		if e.Path != "" {
			line += Code(e.Path) + ": "
		}
		d.Add(line + EscapedStart(e.Message) + "\n")
	}
	if len(d.report.Tenants) > 0 {
		d.Add("\nWhat follows holds for the documents without errors.\n")
	}
}

// overview is the tenants at a glance, those that are met aside: where there
// are many, they would leave no room for what matters.
func (d *Page) overview() {
	number := map[residency.Verdict]int{}
	for _, t := range d.report.Tenants {
		number[t.Verdict]++
	}
	var said []string
	for _, verdict := range []residency.Verdict{residency.Violated, residency.Unknown, residency.Met} {
		if n := number[verdict]; n > 0 {
			said = append(said, fmt.Sprintf("%d %s", n, verdict))
		}
	}
	d.Add("\nTenants: " + strings.Join(said, ", ") + "\n")
	rows := d.rows(func(v residency.Verdict) bool { return v != residency.Met })
	for i, row := range rows {
		if i == 0 {
			row = "\n" + overviewHead + row
		}
		d.Add(row)
	}
}

const overviewHead = "| Tenant | Verdict |" + countsHead + " Document |\n| --- | --- |" + countsRule + " --- |\n"

// rows are those of the tenants whose verdict is picked.
func (d *Page) rows(picked func(residency.Verdict) bool) []string {
	var rows []string
	for _, t := range worstFirst(d.report.Tenants) {
		if picked(t.Verdict) {
			rows = append(rows, "| "+named(t)+" | "+headline(t.Verdict)+" |"+countsRow(t.Summary)+" "+d.document(t)+" |\n")
		}
	}
	return rows
}

// met folds the tenants that are met, where there are several.
func (d *Page) met() {
	rows := d.rows(func(v residency.Verdict) bool { return v == residency.Met })
	if len(d.report.Tenants) > 1 && len(rows) > 0 {
		table := strings.TrimSuffix(overviewHead+strings.Join(rows, ""), "\n")
		d.Fold("✓ <b>Met</b> ("+wording.Count(len(rows), "tenant")+")", []string{table})
	}
}

// worstFirst is the order in which tenants are told: a long page is cut.
func worstFirst(tenants []residency.Tenant) []*residency.Tenant {
	all := make([]*residency.Tenant, len(tenants))
	for i := range tenants {
		all[i] = &tenants[i]
	}
	slices.SortStableFunc(all, func(a, b *residency.Tenant) int {
		return slices.Index(residency.Verdicts(), a.Verdict) - slices.Index(residency.Verdicts(), b.Verdict)
	})
	return all
}

const (
	countsHead = " Violated | Unknown | Waived | Met | Not applicable |"
	countsRule = " ---: | ---: | ---: | ---: | ---: |"
)

func countsRow(s residency.Summary) string {
	return fmt.Sprintf(" %d | %d | %d | %d | %d |", s.Violated, s.Unknown, s.Waived, s.Met, s.NotApplicable)
}

func named(t *residency.Tenant) string { return Escaped(t.Name) + " (" + Escaped(t.Country) + ")" }

// document names the file of a tenant, and which document of it where it
// holds several.
func (d *Page) document(t *residency.Tenant) string {
	if d.several[t.File] {
		return fmt.Sprintf("%s, document %d", Code(t.File), t.Document+1)
	}
	return Code(t.File)
}

// tenant is one tenant in full; where there are several, those of which the
// overview says all there is are not repeated.
func (d *Page) tenant(t *residency.Tenant) {
	several := len(d.report.Tenants) > 1
	d.implied = wording.ImpliedOf(t)
	shown, waived := wording.ByVerdict(t)
	violated, unknown := wording.NotKnown(shown[residency.Violated]), wording.NotKnown(shown[residency.Unknown])
	old := wording.Known(slices.Concat(shown[residency.Violated], shown[residency.Unknown]))
	if several && len(violated)+len(unknown)+len(old)+len(waived)+len(t.Notes) == 0 {
		return
	}
	heading := "## "
	if several || len(d.report.Errors) > 0 {
		heading = "\n### "
	}
	d.Add(heading + headline(t.Verdict) + ": " + named(t) + "\n")
	d.requirements(t)
	if changed := wording.ChangedSince(t); changed != nil {
		d.Add("\nChanged since the baseline: " + Codes(changed) + "\n")
	}
	d.steps(t)
	d.violated(t.File, violated)
	d.unknown(unknown)
	d.Fold("<b>"+wording.KnownHeading(d.report)+"</b> ("+fmt.Sprint(len(old))+")", settledLines(old))
	d.Fold("~ <b>Waived</b> ("+fmt.Sprint(len(waived))+")", waivedLines(waived))
	d.Fold("! <b>Notes</b> ("+fmt.Sprint(len(t.Notes))+")", d.notes(t))
	if !several {
		d.Fold("✓ <b>Met</b> ("+fmt.Sprint(len(shown[residency.Met]))+")", d.restingLines(shown[residency.Met]))
		d.Fold("- <b>Not applicable</b> ("+fmt.Sprint(len(shown[residency.NotApplicable]))+")", d.restingLines(shown[residency.NotApplicable]))
	} else if part := wording.InPart(shown[residency.Met]); len(part) > 0 {
		d.Fold("✓ <b>Met in part</b> ("+fmt.Sprint(len(part))+")", settledLines(part))
	}
}

// requirements is the table of a tenant: how many findings each has.
func (d *Page) requirements(t *residency.Tenant) {
	var findings []*residency.Finding
	for i := range t.Findings {
		findings = append(findings, &t.Findings[i])
	}
	d.Add("\n" + wording.Counts(t.Summary) + " in " + d.document(t) + "\n")
	if len(findings) == 0 {
		return
	}
	d.Add("\n| Requirement | Severity |" + countsHead + "\n| --- | --- |" + countsRule + "\n")
	for _, same := range wording.Groups(findings, func(f *residency.Finding) string { return f.Requirement.ID }) {
		d.Add("| " + strings.TrimSpace(Code(same[0].Requirement.ID)+" "+Escaped(wording.Title(same[0])+wording.After(", for ", wording.Controls(same[0])))) + " | " + Escaped(string(same[0].Severity)) + " |" + countsRow(wording.Summary(same)) + "\n")
	}
}

// Fold adds lines that open under a summary, which is HTML.
func (d *Page) Fold(summary string, lines []string) {
	if len(lines) > 0 {
		d.Add("\n<details><summary>" + summary + "</summary>\n\n" + strings.Join(lines, "\n") + "\n\n</details>\n")
	}
}

// mark is a mark behind a sentence, remembered for the legend.
func (d *Page) mark(name string) string {
	return wording.After(" ", Code(strings.Trim(d.marks.Use(name), "[]")))
}

// At says in which line something stands.
func (d *Page) At(p *residency.Position) string {
	if p == nil {
		return ""
	}
	return ", line " + fmt.Sprint(p.Line) + wording.After(" of ", Code(p.File))
}

func waivedLines(findings []*residency.Finding) []string {
	var lines []string
	for _, b := range wording.Bundles(findings, func(f *residency.Finding) string {
		return wording.Key(string(f.Verdict), wording.Where(f), f.Waiver.Reason, f.Waiver.ApprovedBy, f.Waiver.Expires)
	}) {
		f := b.First
		detail := wording.Where(f)
		if f.Verdict == residency.Unknown {
			detail = wording.Cause(f)
		}
		lines = append(lines, "- "+Codes(b.Features)+", "+Escaped(wording.And(b.Activities))+" ("+Codes(b.Requirements)+"): "+
			Escaped(string(f.Verdict)+", "+detail)+". "+Escaped(wording.Waiver(f)))
	}
	return lines
}

func (d *Page) notes(t *residency.Tenant) []string {
	var lines []string
	for _, n := range t.Notes {
		line := "- "
		if n.At != nil {
			file := n.At.File
			if file == "" {
				file = t.File
			}
			line += Code(strings.TrimSuffix(wording.Location(file, n.At.Line, n.At.Column), ": ")) + ": "
		}
		lines = append(lines, line+EscapedStart(wording.NoteText(n)))
	}
	return lines
}

func settledLines(findings []*residency.Finding) []string {
	var lines []string
	for _, b := range wording.Bundles(findings, func(f *residency.Finding) string { return wording.Key(string(f.Verdict), wording.Brief(f)) }) {
		line := "- " + Codes(b.Features) + ", " + Escaped(wording.And(b.Activities)) + " (" + Codes(b.Requirements) + ")"
		if said := wording.Brief(b.First); said != "" {
			line += ": " + Escaped(said)
		}
		lines = append(lines, line)
	}
	return lines
}

// restingLines is settledLines with what the findings rest on.
func (d *Page) restingLines(findings []*residency.Finding) []string {
	var lines []string
	for _, alike := range wording.Groups(findings, func(f *residency.Finding) string { return wording.FactsKey(wording.Resting(f)) }) {
		lines = append(lines, settledLines(alike)...)
		lines = append(lines, d.Facts("  ", wording.Resting(alike[0]))...)
	}
	return lines
}

// closing says what the marks mean and what decided.
func (d *Page) closing() {
	if len(d.report.Tenants) == 0 {
		return
	}
	r := d.report
	d.Fold("! <b>Notes on the run</b> ("+fmt.Sprint(len(r.Notes))+")", d.notes(&residency.Tenant{Notes: r.Notes}))
	d.Legend()
	var places strings.Builder
	for _, place := range wording.VendorPlaces(r) {
		places.WriteString("\n- " + Code(place.ID) + ": " + Escaped(place.Name))
	}
	if places.Len() > 0 {
		d.Add(places.String() + "\n")
	}
	d.Add(fmt.Sprintf("\nAs of %s, by policies %s with %s on %s.\n", Escaped(r.AsOf), Code(fmt.Sprintf("%.19s", r.Policy.Revision)),
		wording.Count(r.Policy.Facts, "fact"), wording.Count(r.Policy.Features, "feature")))
	if b := r.Baseline; b != nil {
		d.Add("\nKnown is what " + Code(b.File) + " has, of " + Escaped(b.AsOf) + ", with the same places and cause. It fails nothing.\n")
	} else if known := wording.KnownMeaning(r); known != "" {
		d.Add("\n" + known + "\n")
	}
	for _, line := range wording.OwnPolicies(r.Policy) {
		d.Add("\n" + EscapedStart(line) + "\n")
	}
}

// Legend says what the marks mean that were used.
func (d *Page) Legend() {
	var all strings.Builder
	for _, m := range d.marks.Used() {
		all.WriteString("\n- " + Code(m.Name) + ": " + Escaped(m.Meaning))
	}
	if all.Len() > 0 {
		d.Add(all.String() + "\n")
	}
}
