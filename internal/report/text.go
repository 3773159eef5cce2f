package report

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// text is the report for people at a terminal: what is wrong first, each
// paragraph once.
type text struct{ options Options }

func (t text) Render(w io.Writer, r *residency.Report) error {
	p := newPrinter(w, t.options)
	v := &textReport{printer: p, report: cleaned(r), options: t.options, several: map[string]bool{}}
	for _, t := range v.report.Tenants {
		v.several[t.File] = v.several[t.File] || t.Document > 0
	}
	if t.options.Quiet {
		v.quiet()
		v.weaker()
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
	v.weaker()
	return p.w.Flush()
}

// textReport is one report on its way to the printer.
type textReport struct {
	*printer
	report  *residency.Report
	options Options
	several map[string]bool // files that hold more than one document
	file    string          // of the tenant being written
	marks   marks           // used so far, for the legend
}

// weaker says last, where nobody misses it, what weakens the gate: each on one line,
// for those who search for it.
func (v *textReport) weaker() {
	for _, line := range weaker(v.report) {
		v.wrap(math.MaxInt32, 0, 0, []span{{"! ", yellow}, {line, yellow}})
	}
}

func (v *textReport) errors() {
	if len(v.report.Errors) == 0 {
		return
	}
	if !v.options.ErrorsElsewhere {
		v.listErrors()
	}
	verdict := "No verdict: " + count(len(v.report.Errors), "error") + "."
	if len(v.report.Tenants) > 0 {
		verdict += " What follows holds for the documents without errors."
	}
	v.para(0, 2, span{"✗ ", red}, span{verdict, red})
}

func (v *textReport) listErrors() {
	for _, e := range v.report.Errors {
		where := location(e.File, e.Line, e.Column)
		if e.Path != "" {
			where += e.Path + ": "
		}
		v.para(0, 2, span{where, strong}, span{e.Message, plain})
	}
	v.blank()
}

func (v *textReport) tenant(t *residency.Tenant) {
	v.file = t.File
	v.para(0, 2, v.headline(t)...)
	v.para(2, 2, counts(t.Summary)...)
	v.byRequirement(t)
	if changed := changedSince(t); changed != nil {
		v.para(2, 2, span{"changed since the baseline: " + strings.Join(changed, ", "), yellow})
	}

	shown, waived := byVerdict(t)
	v.violated(fresh(shown[residency.Violated]))
	v.unknown(fresh(shown[residency.Unknown]))
	v.settled(knownWord, known(slices.Concat(shown[residency.Violated], shown[residency.Unknown])))
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
	requirements := groups(findings, func(f *residency.Finding) string { return f.Requirement.ID })
	if len(requirements) < 2 {
		return
	}
	for _, same := range requirements {
		f := same[0]
		v.para(4, 4, append([]span{{f.Requirement.ID, strong}, {after("  ", title(f)) + ": ", plain}}, counts(summary(same))...)...)
	}
}

// headline is the verdict on a tenant, and where it is from.
func (v *textReport) headline(t *residency.Tenant) []span {
	look := looks[t.Verdict]
	return []span{
		{look.mark + " " + strings.ToUpper(string(t.Verdict)), look.style},
		{"  ", plain}, {t.Name, strong}, {" (" + t.Country + ")  ", plain}, {v.document(t), faint},
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
	v.para(0, 0, span{fmt.Sprintf("%s (%d)", strings.ToUpper(name), n), strong})
}

// waived lists accepted findings, one line for what one waiver accepts.
func (v *textReport) waived(findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.heading("Waived", len(findings))
	for _, b := range bundles(findings, func(f *residency.Finding) string {
		return key(string(f.Verdict), where(f), f.Waiver.Reason, f.Waiver.ApprovedBy, f.Waiver.Expires)
	}) {
		f := b.first
		detail := where(f)
		if f.Verdict == residency.Unknown {
			detail = cause(f)
		}
		v.para(0, 2, span{"~ ", strong}, span{and(b.features), strong},
			span{fmt.Sprintf(", %s (%s): %s, %s. ", and(b.activities), and(b.requirements), f.Verdict, detail), plain},
			span{f.Waiver.Reason + " ", plain},
			span{"(approved by " + f.Waiver.ApprovedBy + "; expires " + f.Waiver.Expires + ")", faint})
	}
}

func (v *textReport) notes(notes []residency.Note) {
	if len(notes) == 0 {
		return
	}
	v.heading("Notes", len(notes))
	for _, n := range notes {
		message := n.Message
		if message == "" {
			message = told(n)
		}
		v.para(0, 2, span{"! ", yellow}, span{v.at("", n.At, ": "), faint}, span{message, plain})
	}
}

// settled lists findings that need no attention.
func (v *textReport) settled(name string, findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.heading(name, len(findings))
	for _, b := range bundles(findings, func(f *residency.Finding) string { return key(string(f.Verdict), brief(f)) }) {
		look := looks[b.first.Verdict]
		spans := []span{{look.mark + " ", look.style}, {and(b.features), strong},
			{", " + and(b.activities) + " (" + and(b.requirements) + ")", plain}}
		if said := brief(b.first); said != "" {
			spans = append(spans, span{": " + said, plain})
		}
		v.para(0, 2, spans...)
	}
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
			v.para(0, 0, span{"No tenant was checked.", plain})
		}
		return
	}
	v.file = ""
	v.notes(r.Notes)
	v.blank()
	v.explainMarks()
	v.para(0, 2, span{fmt.Sprintf("As of %s, by policies %.19s with %s on %s.%s", r.AsOf, r.Policy.Revision,
		count(r.Policy.Facts, "fact"), count(r.Policy.Features, "feature"), ages(r)), faint})
	if b := r.Baseline; b != nil {
		v.para(0, 2, span{"Known is what " + b.File + " has, of " + b.AsOf + ", with the same places and cause. It fails nothing.", faint})
	}
	for _, line := range ownPolicies(r.Policy) {
		v.para(0, 2, span{line, plain})
	}
}

// explainMarks says what the words in brackets mean that were used.
func (v *textReport) explainMarks() {
	for _, m := range v.marks.used() {
		v.para(0, len(m.name)+3, span{"[" + m.name + "] ", strong}, span{m.meaning, plain})
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
			spans = append(spans, span{fmt.Sprintf("%d %s", n, verdict), looks[verdict].style})
		}
	}
	head := span{fmt.Sprintf("%d tenants: ", len(v.report.Tenants)), strong}
	v.para(0, 2, append([]span{head}, commas(spans)...)...)
	for _, t := range open {
		look := looks[t.Verdict]
		line := []span{{look.mark + " ", look.style}, {t.Name, strong}, {" (" + t.Country + "): ", plain}}
		v.para(2, 4, append(append(line, counts(t.Summary)...), span{"  " + v.document(t), faint})...)
	}
}

// quiet lists the tenants that are not met, each on one line, however long, so
// that other programs may read it by lines.
func (v *textReport) quiet() {
	for i := range v.report.Tenants {
		if t := &v.report.Tenants[i]; t.Verdict != residency.Met {
			v.wrap(math.MaxInt32, 0, 0, append(v.headline(t), append([]span{{": ", plain}}, counts(t.Summary)...)...))
		}
	}
}
