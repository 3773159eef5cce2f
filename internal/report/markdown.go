package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/residency"
)

// markdown is the report for pull requests, job summaries and wikis, in what
// GitHub and GitLab have in common: the verdict, tables, and the details
// folded below.
type markdown struct{}

// commentLimit is how many characters GitHub takes in a comment. A job summary
// and GitLab take more.
const commentLimit = 65536

func (markdown) Render(w io.Writer, r *residency.Report) error {
	d := &markdownReport{report: cleaned(r), several: map[string]bool{}}
	restoreLinks(d.report, r)
	for _, t := range d.report.Tenants {
		d.several[t.File] = d.several[t.File] || t.Document > 0
	}
	d.verdict()
	for _, line := range weaker(d.report) {
		d.add("\n**!** " + mdStart(line) + "\n")
	}
	d.errors()
	if len(d.report.Tenants) > 1 {
		d.overview()
	}
	for i := range d.report.Tenants {
		d.tenant(&d.report.Tenants[i])
	}
	d.met()
	d.closing()
	_, err := io.WriteString(w, d.fit())
	return err
}

// restoreLinks puts the addresses back that cleaning may have shortened: a
// link is percent-encoded where it is written.
func restoreLinks(cleaned, raw *residency.Report) {
	for i, t := range raw.Tenants {
		for j := range t.Findings {
			restoreFindingLinks(&cleaned.Tenants[i].Findings[j], &t.Findings[j])
		}
	}
}

func restoreFindingLinks(cleaned, raw *residency.Finding) {
	for i, fact := range raw.Facts {
		for j, c := range fact.Citations {
			if shown := &cleaned.Facts[i].Citations[j]; shown.URL != c.URL && isLink(*c.URL) {
				shown.URL = c.URL
			}
		}
	}
}

// markdownReport is one report on its way to the page: parts that may be left
// out from the end.
type markdownReport struct {
	report  *residency.Report
	several map[string]bool // files that hold more than one document
	marks   marks           // used so far, for the legend
	parts   []string
}

func (d *markdownReport) add(part string) { d.parts = append(d.parts, part) }

// fit is as many parts as a comment takes, and what says that there are more.
func (d *markdownReport) fit() string {
	all := strings.Join(d.parts, "")
	if len(all) <= commentLimit || utf8.RuneCountInString(all) <= commentLimit {
		return all
	}
	const room = 300 // for the last line
	size := 0
	for i, part := range d.parts {
		if size += utf8.RuneCountInString(part); size > commentLimit-room {
			return strings.Join(d.parts[:i], "") + fmt.Sprintf(
				"\n**Cut here.** A comment on GitHub holds %d characters: %s left out. Other formats, such as `-o json` or `-o csv`, hold everything.\n",
				commentLimit, were(len(d.parts)-i, "more section or row", "more sections and rows"))
		}
	}
	return all
}

func were(n int, one, several string) string {
	if n == 1 {
		return "1 " + one + " is"
	}
	return fmt.Sprintf("%d %s are", n, several)
}

// verdict is the first line, and what goes with it.
func (d *markdownReport) verdict() {
	r := d.report
	switch {
	case len(r.Errors) > 0:
		d.add("## ✗ No verdict: " + count(len(r.Errors), "error") + "\n")
	case len(r.Tenants) == 0:
		d.add("## No verdict: no tenant was checked\n")
	case len(r.Tenants) > 1 && r.Verdict != nil:
		d.add("## " + headline(*r.Verdict) + ": " + count(len(r.Tenants), "tenant") + "\n")
	}
}

func headline(v residency.Verdict) string {
	return strings.TrimSpace(looks[v].mark + " " + md(verdictWord(v)))
}

func (d *markdownReport) errors() {
	if len(d.report.Errors) == 0 {
		return
	}
	d.add("\n")
	for _, e := range d.report.Errors {
		line := "- "
		if where := strings.TrimSuffix(location(e.File, e.Line, e.Column), ": "); where != "" {
			line += code(where) + ": "
		}
		if e.Path != "" {
			line += code(e.Path) + ": "
		}
		d.add(line + mdStart(e.Message) + "\n")
	}
	if len(d.report.Tenants) > 0 {
		d.add("\nWhat follows holds for the documents without errors.\n")
	}
}

// overview is the tenants at a glance, those that are met aside: where there
// are many, they would leave no room for what matters.
func (d *markdownReport) overview() {
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
	d.add("\nTenants: " + strings.Join(said, ", ") + "\n")
	rows := d.rows(func(v residency.Verdict) bool { return v != residency.Met })
	for i, row := range rows {
		if i == 0 {
			row = "\n" + overviewHead + row
		}
		d.add(row)
	}
}

const overviewHead = "| Tenant | Verdict |" + countsHead + " Document |\n| --- | --- |" + countsRule + " --- |\n"

// rows are those of the tenants whose verdict is picked.
func (d *markdownReport) rows(picked func(residency.Verdict) bool) []string {
	var rows []string
	for i := range d.report.Tenants {
		if t := &d.report.Tenants[i]; picked(t.Verdict) {
			rows = append(rows, "| "+named(t)+" | "+headline(t.Verdict)+" |"+countsRow(t.Summary)+" "+d.document(t)+" |\n")
		}
	}
	return rows
}

// met folds the tenants that are met, where there are several.
func (d *markdownReport) met() {
	rows := d.rows(func(v residency.Verdict) bool { return v == residency.Met })
	if len(d.report.Tenants) > 1 && len(rows) > 0 {
		table := strings.TrimSuffix(overviewHead+strings.Join(rows, ""), "\n")
		d.fold("✓ <b>Met</b> ("+count(len(rows), "tenant")+")", []string{table})
	}
}

const (
	countsHead = " Violated | Unknown | Waived | Met | Not applicable |"
	countsRule = " ---: | ---: | ---: | ---: | ---: |"
)

func countsRow(s residency.Summary) string {
	return fmt.Sprintf(" %d | %d | %d | %d | %d |", s.Violated, s.Unknown, s.Waived, s.Met, s.NotApplicable)
}

func named(t *residency.Tenant) string { return md(t.Name) + " (" + md(t.Country) + ")" }

// document names the file of a tenant, and which document of it where it
// holds several.
func (d *markdownReport) document(t *residency.Tenant) string {
	if d.several[t.File] {
		return fmt.Sprintf("%s, document %d", code(t.File), t.Document+1)
	}
	return code(t.File)
}

// tenant is one tenant in full; where there are several, those of which the
// overview says all there is are not repeated.
func (d *markdownReport) tenant(t *residency.Tenant) {
	several := len(d.report.Tenants) > 1
	shown, waived := byVerdict(t)
	violated, unknown := fresh(shown[residency.Violated]), fresh(shown[residency.Unknown])
	old := known(slices.Concat(shown[residency.Violated], shown[residency.Unknown]))
	if several && len(violated)+len(unknown)+len(old)+len(waived)+len(t.Notes) == 0 {
		return
	}
	heading := "## "
	if several || len(d.report.Errors) > 0 {
		heading = "\n### "
	}
	d.add(heading + headline(t.Verdict) + ": " + named(t) + "\n")
	d.requirements(t)
	if changed := changedSince(t); changed != nil {
		d.add("\nChanged since the baseline: " + codes(changed) + "\n")
	}
	d.violated(violated)
	d.unknown(unknown)
	d.fold("<b>Known (baseline)</b> ("+fmt.Sprint(len(old))+")", settledLines(old))
	d.fold("~ <b>Waived</b> ("+fmt.Sprint(len(waived))+")", waivedLines(waived))
	d.fold("! <b>Notes</b> ("+fmt.Sprint(len(t.Notes))+")", d.notes(t))
	if !several {
		d.fold("✓ <b>Met</b> ("+fmt.Sprint(len(shown[residency.Met]))+")", settledLines(shown[residency.Met]))
		d.fold("- <b>Not applicable</b> ("+fmt.Sprint(len(shown[residency.NotApplicable]))+")", settledLines(shown[residency.NotApplicable]))
	}
}

// requirements is the table of a tenant: how many findings each has.
func (d *markdownReport) requirements(t *residency.Tenant) {
	var findings []*residency.Finding
	for i := range t.Findings {
		findings = append(findings, &t.Findings[i])
	}
	said := make([]string, 0, 5)
	for _, s := range counts(t.Summary) {
		said = append(said, s.text)
	}
	d.add("\n" + strings.Join(said, "") + " in " + d.document(t) + "\n")
	if len(findings) == 0 {
		return
	}
	d.add("\n| Requirement | Severity |" + countsHead + "\n| --- | --- |" + countsRule + "\n")
	for _, same := range groups(findings, func(f *residency.Finding) string { return f.Requirement.ID }) {
		d.add("| " + strings.TrimSpace(code(same[0].Requirement.ID)+" "+md(title(same[0]))) + " | " + md(string(same[0].Severity)) + " |" + countsRow(summary(same)) + "\n")
	}
}

// fold adds lines that open under a summary, which is HTML.
func (d *markdownReport) fold(summary string, lines []string) {
	if len(lines) > 0 {
		d.add("\n<details><summary>" + summary + "</summary>\n\n" + strings.Join(lines, "\n") + "\n\n</details>\n")
	}
}

// mark is a mark behind a sentence, remembered for the legend.
func (d *markdownReport) mark(name string) string {
	return after(" ", code(strings.Trim(d.marks.use(name), "[]")))
}

func (d *markdownReport) at(p *residency.Position) string {
	if p == nil {
		return ""
	}
	return ", line " + fmt.Sprint(p.Line) + after(" of ", code(p.File))
}

func waivedLines(findings []*residency.Finding) []string {
	var lines []string
	for _, b := range bundles(findings, func(f *residency.Finding) string {
		return key(string(f.Verdict), where(f), f.Waiver.Reason, f.Waiver.ApprovedBy, f.Waiver.Expires)
	}) {
		f := b.first
		detail := where(f)
		if f.Verdict == residency.Unknown {
			detail = cause(f)
		}
		lines = append(lines, "- "+codes(b.features)+", "+md(and(b.activities))+" ("+codes(b.requirements)+"): "+
			md(string(f.Verdict)+", "+detail)+". "+md(waiver(f)))
	}
	return lines
}

func (d *markdownReport) notes(t *residency.Tenant) []string {
	var lines []string
	for _, n := range t.Notes {
		line := "- "
		if n.At != nil {
			file := n.At.File
			if file == "" {
				file = t.File
			}
			line += code(strings.TrimSuffix(location(file, n.At.Line, n.At.Column), ": ")) + ": "
		}
		lines = append(lines, line+mdStart(noteText(n)))
	}
	return lines
}

func settledLines(findings []*residency.Finding) []string {
	var lines []string
	for _, b := range bundles(findings, func(f *residency.Finding) string { return key(string(f.Verdict), brief(f)) }) {
		line := "- " + codes(b.features) + ", " + md(and(b.activities)) + " (" + codes(b.requirements) + ")"
		if said := brief(b.first); said != "" {
			line += ": " + md(said)
		}
		lines = append(lines, line)
	}
	return lines
}

// closing says what the marks mean and what decided.
func (d *markdownReport) closing() {
	if len(d.report.Tenants) == 0 {
		return
	}
	r := d.report
	d.fold("! <b>Notes on the run</b> ("+fmt.Sprint(len(r.Notes))+")", d.notes(&residency.Tenant{Notes: r.Notes}))
	d.legend()
	d.add(fmt.Sprintf("\nAs of %s, by policies %s with %s on %s.\n", md(r.AsOf), code(fmt.Sprintf("%.19s", r.Policy.Revision)),
		count(r.Policy.Facts, "fact"), count(r.Policy.Features, "feature")))
	if b := r.Baseline; b != nil {
		d.add("\nKnown is what " + code(b.File) + " has, of " + md(b.AsOf) + ", with the same places and cause. It fails nothing.\n")
	}
	for _, line := range ownPolicies(r.Policy) {
		d.add("\n" + mdStart(line) + "\n")
	}
}

// legend says what the marks mean that were used.
func (d *markdownReport) legend() {
	var all strings.Builder
	for _, m := range d.marks.used() {
		all.WriteString("\n- " + code(m.name) + ": " + md(m.meaning))
	}
	if all.Len() > 0 {
		d.add(all.String() + "\n")
	}
}
