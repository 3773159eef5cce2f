package text

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// violated writes one block for each used feature: which requirement it
// breaks and how, then the documents that say so. Features of which all that is
// the same share a block.
func (v *Writer) violated(findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.Heading("Violated", len(findings))
	leads := v.implied.Leads(findings)
	for i, alike := range wording.Groups(wording.Groups(leads, wording.Used), everythingTold) {
		if i > 0 {
			v.Blank()
		}
		for _, block := range alike {
			f := block[0]
			v.Para(0, 2, Red("✗ "), Strong(wording.Used(f)), Plain(wording.After("  ", f.Feature.Name)), Faint(wording.At(v.File, "  ", f.Feature.At, "")))
			v.resources(2, wording.Resources(f))
		}
		for _, broken := range wording.Groups(slices.Concat(alike...), func(f *residency.Finding) string { return f.Requirement.ID }) {
			v.requirement(broken)
		}
		v.reasons(alike[0])
	}
}

// resources names those that show some uses, if any do.
func (v *Writer) resources(indent int, said string) {
	if said != "" {
		v.Para(indent, 2, Faint(said))
	}
}

// everythingTold is all that is said of the findings on one feature, besides
// which it is.
func everythingTold(findings []*residency.Finding) string {
	var told []string
	for _, f := range findings {
		told = append(told, f.Requirement.ID, string(f.Activity), wording.Where(f), wording.Limit(f), fmt.Sprint(f.Disputed), wording.Key(wording.Alternatives(f)...), wording.Key(wording.Remarks(f)...))
		for _, fact := range f.Facts {
			told = append(told, fact.ID, fact.Claim, fmt.Sprint(fact.Decides))
		}
	}
	return wording.Key(told...)
}

// requirement says how one feature breaks one requirement.
func (v *Writer) requirement(findings []*residency.Finding) {
	f := findings[0]
	v.Para(2, 2, Strong(f.Requirement.ID), Plain(" ("+string(f.Severity)+")"),
		Plain(wording.After("  ", wording.Title(f))), Faint(wording.At(v.File, "  ", f.At, "")))
	rows := wording.Bundles(findings, func(f *residency.Finding) string {
		return wording.Key(wording.Where(f), wording.Limit(f), fmt.Sprint(f.Disputed), wording.Key(wording.Alternatives(f)...), wording.Key(wording.Remarks(f)...))
	})
	label := 0
	for _, b := range rows {
		label = max(label, len(wording.And(b.Activities))+2)
	}
	for _, b := range rows {
		spans := []Span{
			Plain(fmt.Sprintf("%-*s", label, wording.And(b.Activities))),
			Red(wording.Where(b.First)), Plain(", " + wording.Limit(b.First)),
		}
		if b.First.Disputed {
			spans = append(spans, Yellow(" "+v.Marks.Use("disputed")))
		}
		v.Para(4, label, spans...)
		v.remedy(4+label, b.First)
		v.remarks(4+label, b.First)
		v.ids(4+label, b.Findings)
	}
}

// ids names findings as waive and explain take them, and those that they imply.
func (v *Writer) ids(indent int, findings []*residency.Finding) {
	v.Para(indent, 2, Faint(strings.Join(wording.IDs(findings), ", ")))
	if same := v.implied.Of(findings); len(same) > 0 {
		v.Para(indent, 2, Plain(v.implied.SameAs(same)+"  "), Faint(strings.Join(wording.IDs(same), ", ")))
	}
}

// remarks says what else there is to say of a finding.
func (v *Writer) remarks(indent int, f *residency.Finding) {
	for _, said := range wording.Remarks(f) {
		v.Para(indent, 2, Plain(said))
	}
	if step := wording.NextStep(f, wording.AsIs); step != "" && v.Options.Verbose {
		v.Para(indent, 2, Plain("next: "+step))
	}
}

// remedy says with which changes to the document a finding would be met.
func (v *Writer) remedy(indent int, f *residency.Finding) {
	said := wording.Remedy(f)
	if v.Options.Verbose {
		said = wording.Remedies(f, wording.AsIs)
	}
	if said != "" {
		v.Para(indent, 2, Green(said))
	}
}

// reasons writes the facts that put data outside, by document; where documents
// contradict each other, the others that name a place too.
func (v *Writer) reasons(findings []*residency.Finding) {
	var blamed, within []residency.Fact
	disputed := false
	for _, f := range findings {
		disputed = disputed || f.Disputed
		for _, fact := range f.Facts {
			switch {
			case !fact.Decides:
			case slices.ContainsFunc(fact.Places, func(p string) bool { return slices.Contains(f.Outside, p) }):
				blamed = append(blamed, fact)
			default:
				within = append(within, fact)
			}
		}
	}
	blamed = wording.Distinct(blamed)
	within = slices.DeleteFunc(wording.Distinct(within), func(f residency.Fact) bool { return wording.Holds(blamed, f) })
	shown := func(f residency.Fact) bool {
		return v.Options.Verbose || len(blamed) == 0 || disputed && wording.NamesPlace(f)
	}
	told := wording.Filter(within, shown)
	blamed = append(blamed, told...)
	v.Evidence(2, blamed)
	if rest := len(within) - len(told); rest > 0 {
		v.Para(2, 2, Faint(wording.Count(rest, "more fact")+" on this data: see --verbose."))
	}
	if v.Options.Verbose {
		v.aside(findings, blamed)
	}
}

// aside writes the facts that decide nothing here.
func (v *Writer) aside(findings []*residency.Finding, told []residency.Fact) {
	var rest []residency.Fact
	for _, f := range findings {
		rest = append(rest, f.Facts...)
	}
	rest = slices.DeleteFunc(wording.Distinct(rest), func(f residency.Fact) bool { return wording.Holds(told, f) })
	if len(rest) > 0 {
		v.Para(2, 2, Faint("Also known, without deciding:"))
		v.Evidence(2, rest)
	}
}

// Evidence writes facts by the document that they rest on: the claims, then
// who says so.
func (v *Writer) Evidence(indent int, facts []residency.Fact) {
	for _, same := range wording.Groups(facts, func(f residency.Fact) string { return wording.Source(f) }) {
		for _, f := range same {
			v.Para(indent, 2, v.Claim(f)...)
		}
		v.Source(indent+2, same)
	}
}

// Claim is what a fact says, with the marks that weaken it.
func (v *Writer) Claim(f residency.Fact) []Span {
	spans := []Span{Plain("- " + f.Claim + wording.When(f))}
	for _, m := range []string{f.Certainty, f.Status} {
		if mark := v.Marks.Use(m); mark != "" {
			spans = append(spans, Yellow(" "+mark))
		}
	}
	if v.Options.Verbose {
		if f.Certainty == "stated" { // which needs no mark where little is shown
			spans = append(spans, Faint(" [stated]"))
		}
		spans = append(spans, Faint(" ("+f.ID+")"))
	}
	return spans
}

// Source writes the document that facts rest on: the first citation of each,
// which is the deciding one, and with Verbose the others.
func (v *Writer) Source(indent int, facts []residency.Fact) {
	if len(facts[0].Citations) == 0 {
		v.Para(indent, 0, Faint("no document is named"))
		return
	}
	v.citation(indent, facts[0].Citations[0], wording.Sections(facts), facts)
	seen := []residency.Citation{facts[0].Citations[0]}
	for _, f := range facts {
		for _, c := range f.Citations[1:] {
			if !v.Options.Verbose && !wording.IsOwnStatement(c) {
				continue
			}
			if !slices.ContainsFunc(seen, func(s residency.Citation) bool { return wording.Document(s) == wording.Document(c) }) {
				seen = append(seen, c)
				v.citation(indent, c, nil, facts)
			}
		}
	}
}

// citation writes a document that facts rest on, as it stands for all of them.
func (v *Writer) citation(indent int, c residency.Citation, sections []string, facts []residency.Fact) {
	c = wording.Cited(c, facts)
	if wording.IsOwnStatement(c) {
		v.Para(indent, 2, Faint("and the tenant's own statement of where it is: "+c.Title))
		return
	}
	said := "source: " + c.Title
	if len(sections) > 0 {
		said += " (" + strings.Join(sections, "; ") + ")"
	}
	passages, limits := wording.Passages(c, facts)
	said += wording.Dates(c) + wording.After(", passage ", strings.Join(passages, ", ")) +
		wording.After(", limited by ", strings.Join(limits, ", "))
	url := wording.Address(c)
	if !v.line(indent, Faint(said+", "+url)) {
		v.Para(indent, 2, Faint(said))
		v.Para(indent+2, 0, Faint(url))
	}
}

// unknown writes what cannot be told, by cause: as many features, activities
// and requirements in one paragraph as share the reason and the remedy.
func (v *Writer) unknown(findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.Heading("Unknown", len(findings))
	byCause := wording.Groups(v.implied.Leads(findings), wording.Cause)
	slices.SortStableFunc(byCause, func(a, b []*residency.Finding) int { return wording.CauseRank(a[0]) - wording.CauseRank(b[0]) })
	for i, same := range byCause {
		if i > 0 {
			v.Blank()
		}
		about := wording.Causes[residency.Cause(wording.Cause(same[0]))]
		v.Para(0, 2, Yellow("? "), Strong(fmt.Sprintf("%s (%d)", wording.Cause(same[0]), len(same))), Plain(": "+about))
		for _, alike := range wording.Groups(same, func(f *residency.Finding) string { return wording.FactsKey(v.told(f)) }) {
			v.unsettled(alike)
		}
	}
}

// unsettled writes unknown findings of one cause that rest on the same facts,
// then those facts, where they tell the reader anything.
func (v *Writer) unsettled(findings []*residency.Finding) {
	for _, b := range wording.Bundles(findings, func(f *residency.Finding) string {
		return wording.Key(f.Feature.Product, wording.And(f.Needs), wording.AllKnown(f), wording.Key(wording.Alternatives(f)...), wording.Key(wording.Remarks(f)...))
	}) {
		v.Para(2, 2, Strong(strings.Join(b.Names, ", ")), Plain(wording.OfProduct(b.First, b.Names)+", "+wording.And(b.Activities)+" ("+wording.And(b.Requirements)+")"))
		v.resources(4, wording.ResourcesOf(b.Features, findings))
		if all := wording.AllKnown(b.First); all != "" {
			v.Para(4, 2, Plain(all))
		}
		if len(b.First.Needs) > 0 {
			v.Para(4, 2, Plain("to settle it, declare "), Strong(wording.And(b.First.Needs)))
		}
		v.remedy(4, b.First)
		v.remarks(4, b.First)
		v.ids(4, b.Findings)
	}
	v.Evidence(2, wording.Distinct(v.told(findings[0])))
}

// told is the facts behind an unknown finding that are shown.
func (v *Writer) told(f *residency.Finding) []residency.Fact {
	if v.Options.Verbose {
		return f.Facts
	}
	return wording.Behind(f)
}
