package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// violated writes one block for each used feature: which requirement it
// breaks and how, then the documents that say so. Features of which all that is
// the same share a block.
func (v *textReport) violated(findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.heading("Violated", len(findings))
	for i, alike := range groups(groups(findings, used), everythingTold) {
		if i > 0 {
			v.blank()
		}
		for _, block := range alike {
			f := block[0]
			v.para(0, 2, span{"✗ ", red}, span{used(f), strong}, span{after("  ", f.Feature.Name), plain}, span{at(v.file, "  ", f.Feature.At, ""), faint})
		}
		block := alike[0]
		for _, broken := range groups(block, func(f *residency.Finding) string { return f.Requirement.ID }) {
			v.requirement(broken)
		}
		v.reasons(block)
	}
}

// everythingTold is all that is said of the findings on one feature, besides
// which it is.
func everythingTold(findings []*residency.Finding) string {
	var told []string
	for _, f := range findings {
		told = append(told, f.Requirement.ID, string(f.Activity), where(f), limit(f), fmt.Sprint(f.Disputed), key(alternatives(f)...))
		for _, fact := range f.Facts {
			told = append(told, fact.ID, fact.Claim, fmt.Sprint(fact.Decides))
		}
	}
	return key(told...)
}

// requirement says how one feature breaks one requirement.
func (v *textReport) requirement(findings []*residency.Finding) {
	f := findings[0]
	v.para(2, 2, span{f.Requirement.ID, strong}, span{" (" + string(f.Severity) + ")", plain},
		span{after("  ", title(f)), plain}, span{at(v.file, "  ", f.At, ""), faint})
	rows := bundles(findings, func(f *residency.Finding) string {
		return key(where(f), limit(f), fmt.Sprint(f.Disputed), key(alternatives(f)...))
	})
	label := 0
	for _, b := range rows {
		label = max(label, len(and(b.activities))+2)
	}
	for _, b := range rows {
		spans := []span{
			{fmt.Sprintf("%-*s", label, and(b.activities)), plain},
			{where(b.first), red}, {", " + limit(b.first), plain},
		}
		if b.first.Disputed {
			spans = append(spans, span{" " + v.marks.use("disputed"), yellow})
		}
		v.para(4, label, spans...)
		v.remedy(4+label, b.first)
	}
}

// remedy says with which changes to the document a finding would be met.
func (v *textReport) remedy(indent int, f *residency.Finding) {
	said := remedy(f)
	if v.options.Verbose {
		said = remedies(f, undressed)
	}
	if said != "" {
		v.para(indent, 2, span{said, green})
	}
}

// reasons writes the facts that put data outside, by document; where documents
// contradict each other, the others that name a place too.
func (v *textReport) reasons(findings []*residency.Finding) {
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
	blamed = firmestFirst(distinct(blamed))
	within = slices.DeleteFunc(distinct(within), func(f residency.Fact) bool { return holds(blamed, f) })
	shown := func(f residency.Fact) bool { return v.options.Verbose || len(blamed) == 0 || disputed && namesPlace(f) }
	told := filter(within, shown)
	blamed = append(blamed, told...)
	v.evidence(2, blamed)
	if rest := len(within) - len(told); rest > 0 {
		v.para(2, 2, span{count(rest, "more fact") + " on this data: see --verbose.", faint})
	}
	if v.options.Verbose {
		v.aside(findings, blamed)
	}
}

// aside writes the facts that decide nothing here.
func (v *textReport) aside(findings []*residency.Finding, told []residency.Fact) {
	var rest []residency.Fact
	for _, f := range findings {
		rest = append(rest, f.Facts...)
	}
	rest = slices.DeleteFunc(distinct(rest), func(f residency.Fact) bool { return holds(told, f) })
	if len(rest) > 0 {
		v.para(2, 2, span{"Also known, without deciding:", faint})
		v.evidence(2, rest)
	}
}

// evidence writes facts by the document that they rest on: the claims, then
// who says so.
func (v *textReport) evidence(indent int, facts []residency.Fact) {
	for _, same := range groups(facts, func(f residency.Fact) string { return source(f) }) {
		for _, f := range same {
			v.para(indent, 2, v.claim(f)...)
		}
		v.source(indent+2, same)
	}
}

func (v *textReport) claim(f residency.Fact) []span {
	spans := []span{{"- " + f.Claim, plain}}
	for _, m := range []string{f.Certainty, f.Status} {
		if mark := v.marks.use(m); mark != "" {
			spans = append(spans, span{" " + mark, yellow})
		}
	}
	if v.options.Verbose {
		spans = append(spans, span{" (" + f.ID + ")", faint})
	}
	return spans
}

// source writes the document that facts rest on: the first citation of each,
// which is the deciding one, and with Verbose the others.
func (v *textReport) source(indent int, facts []residency.Fact) {
	if len(facts[0].Citations) == 0 {
		v.para(indent, 0, span{"no document is named", faint})
		return
	}
	var sections []string
	for _, f := range facts {
		if s := f.Citations[0].Section; s != nil && !slices.Contains(sections, *s) {
			sections = append(sections, *s)
		}
	}
	v.citation(indent, facts[0].Citations[0], sections)
	var seen []residency.Citation
	for _, f := range facts {
		for _, c := range f.Citations[1:] {
			if !v.options.Verbose && !isOwnStatement(c) {
				continue
			}
			if !slices.ContainsFunc(seen, func(s residency.Citation) bool { return document(s) == document(c) }) {
				seen = append(seen, c)
				v.citation(indent, c, nil)
			}
		}
	}
}

func (v *textReport) citation(indent int, c residency.Citation, sections []string) {
	if isOwnStatement(c) {
		v.para(indent, 2, span{"and the tenant's own statement of where it is: " + c.Title, faint})
		return
	}
	said := "source: " + c.Title
	if len(sections) > 0 {
		said += " (" + strings.Join(sections, "; ") + ")"
	}
	said += dates(c)
	url := address(c)
	if !v.line(indent, span{said + ", " + url, faint}) {
		v.para(indent, 2, span{said, faint})
		v.para(indent+2, 0, span{url, faint})
	}
}

// unknown writes what cannot be told, by cause: as many features, activities
// and requirements in one paragraph as share the reason and the remedy.
func (v *textReport) unknown(findings []*residency.Finding) {
	if len(findings) == 0 {
		return
	}
	v.heading("Unknown", len(findings))
	byCause := groups(findings, cause)
	slices.SortStableFunc(byCause, func(a, b []*residency.Finding) int { return causeRank(a[0]) - causeRank(b[0]) })
	for i, same := range byCause {
		if i > 0 {
			v.blank()
		}
		about := causes[residency.Cause(cause(same[0]))]
		v.para(0, 2, span{"? ", yellow}, span{fmt.Sprintf("%s (%d)", cause(same[0]), len(same)), strong}, span{": " + about, plain})
		for _, alike := range groups(same, func(f *residency.Finding) string { return factsKey(v.told(f)) }) {
			v.unsettled(alike)
		}
	}
}

// unsettled writes unknown findings of one cause that rest on the same facts,
// then those facts, where they tell the reader anything.
func (v *textReport) unsettled(findings []*residency.Finding) {
	for _, b := range bundles(findings, func(f *residency.Finding) string {
		return key(f.Feature.Product, and(f.Needs), allKnown(f), key(alternatives(f)...))
	}) {
		v.para(2, 2, span{product(b.first), plain}, span{and(b.activities) + " (" + and(b.requirements) + "): ", plain},
			span{strings.Join(b.features, ", "), strong})
		if all := allKnown(b.first); all != "" {
			v.para(4, 2, span{all, plain})
		}
		if len(b.first.Needs) > 0 {
			v.para(4, 2, span{"to settle it, declare ", plain}, span{and(b.first.Needs), strong})
		}
		v.remedy(4, b.first)
	}
	v.evidence(2, distinct(v.told(findings[0])))
}

// told is the facts behind an unknown finding that are shown.
func (v *textReport) told(f *residency.Finding) []residency.Fact {
	if v.options.Verbose {
		return f.Facts
	}
	return behind(f)
}
