package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// violated folds one block for each used feature.
func (d *markdownReport) violated(findings []*residency.Finding) {
	for _, block := range groups(findings, used) {
		f := block[0]
		var lines, brief []string
		for _, b := range groups(block, func(f *residency.Finding) string { return f.Requirement.ID }) {
			lines = append(lines, "- "+code(b[0].Requirement.ID)+" ("+md(string(b[0].Severity))+")"+after(" ", md(title(b[0])))+d.at(b[0].At))
			for _, row := range bundles(b, func(f *residency.Finding) string {
				return key(where(f), limit(f), fmt.Sprint(f.Disputed), key(alternatives(f)...))
			}) {
				line := "  - " + md(and(row.activities)) + ": **" + md(where(row.first)) + "**, " + md(limit(row.first))
				if row.first.Disputed {
					line += d.mark("disputed")
				}
				lines = append(lines, line)
				if met := remedies(row.first, code); met != "" {
					lines = append(lines, "    - "+met)
				}
			}
		}
		for _, alike := range groups(block, where) {
			var activities []string
			for _, f := range alike {
				activities = union(activities, []string{activityWord(f.Activity)})
			}
			brief = append(brief, md(and(activities))+" "+md(where(alike[0])))
		}
		var facts []residency.Fact
		for _, f := range block {
			facts = append(facts, evidence(f)...)
		}
		for _, f := range block {
			facts = append(facts, filter(f.Facts, func(f residency.Fact) bool { return f.Decides })...)
		}
		lines = append(lines, "", "What the documents say:", "")
		lines = append(lines, d.facts("", distinct(facts))...)
		d.fold("✗ <b>Violated</b>: "+htmlCode(used(f))+after(" ", md(f.Feature.Name))+": "+strings.Join(brief, "; "), lines)
	}
}

// unknown folds one block for each cause, with what shares reason and remedy
// together.
func (d *markdownReport) unknown(findings []*residency.Finding) {
	byCause := groups(findings, cause)
	slices.SortStableFunc(byCause, func(a, b []*residency.Finding) int { return causeRank(a[0]) - causeRank(b[0]) })
	for _, same := range byCause {
		var lines []string
		for _, alike := range groups(same, func(f *residency.Finding) string { return factsKey(behind(f)) }) {
			for _, b := range bundles(alike, func(f *residency.Finding) string {
				return key(f.Feature.Product, and(f.Needs), allKnown(f), key(alternatives(f)...))
			}) {
				lines = append(lines, "- "+mdStart(product(b.first)+and(b.activities))+" ("+codes(b.requirements)+"): "+codes(b.features))
				if all := allKnown(b.first); all != "" {
					lines = append(lines, "  - "+mdStart(all))
				}
				if len(b.first.Needs) > 0 {
					lines = append(lines, "  - to settle it, declare "+codes(b.first.Needs))
				}
				if met := remedies(b.first, code); met != "" {
					lines = append(lines, "  - "+met)
				}
			}
			if facts := distinct(behind(alike[0])); len(facts) > 0 {
				lines = append(lines, "- What the documents say:")
				lines = append(lines, d.facts("  ", facts)...)
			}
		}
		name := cause(same[0])
		d.fold(fmt.Sprintf("? <b>Unknown</b>: %s (%d)%s", htmlCode(name), len(same), after(": ", md(causes[residency.Cause(name)]))), lines)
	}
}

// facts is facts by the document that they rest on: the claims, then who says
// so.
func (d *markdownReport) facts(indent string, facts []residency.Fact) []string {
	var lines []string
	for _, same := range groups(facts, source) {
		for _, f := range same {
			lines = append(lines, indent+"- "+mdStart(f.Claim)+d.mark(f.Certainty)+d.mark(f.Status))
		}
		lines = append(lines, sources(indent+"  - ", same)...)
	}
	return lines
}

// sources is the documents behind facts, first the one that all of them name
// first.
func sources(before string, facts []residency.Fact) []string {
	var lines, seen, sections []string
	for _, f := range facts {
		if len(f.Citations) > 0 && f.Citations[0].Section != nil {
			sections = union(sections, []string{*f.Citations[0].Section})
		}
	}
	for _, f := range facts {
		for _, c := range f.Citations {
			if slices.Contains(seen, document(c)) {
				continue
			}
			seen = append(seen, document(c))
			lines = append(lines, before+"Source: "+citation(c, sections))
			sections = nil
		}
	}
	if lines == nil {
		lines = []string{before + "no document is named"}
	}
	return lines
}

func citation(c residency.Citation, sections []string) string {
	if isOwnStatement(c) {
		return "the tenant's own statement of where it is: " + code(c.Title)
	}
	said := md(c.Title)
	switch {
	case c.URL == nil:
		said += ", no address recorded"
	case isLink(*c.URL):
		said = link(c.Title, *c.URL)
	default:
		said += ", " + md(*c.URL)
	}
	if c.URL != nil && c.URLInferred {
		said += " (address not confirmed)"
	}
	if len(sections) > 0 {
		said += " (" + md(strings.Join(sections, "; ")) + ")"
	}
	return said + md(dates(c))
}
