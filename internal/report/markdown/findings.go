package markdown

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// violated folds one block for each used feature.
func (d *Page) violated(file string, findings []*residency.Finding) {
	blocks := wording.Groups(d.implied.Leads(findings), wording.Used)
	slices.SortStableFunc(blocks, func(a, b []*residency.Finding) int {
		return wording.Worse(slices.MinFunc(a, wording.Worse), slices.MinFunc(b, wording.Worse))
	})
	for _, block := range blocks {
		f := block[0]
		var lines, brief []string
		if at := wording.At(file, "", f.Feature.At, ""); at != "" {
			lines = append(lines, "- At "+Code(at))
		}
		for _, b := range wording.Groups(block, func(f *residency.Finding) string { return f.Requirement.ID }) {
			lines = append(lines, "- "+Code(b[0].Requirement.ID)+" ("+Escaped(string(b[0].Severity))+")"+wording.After(" ", Escaped(wording.Title(b[0])))+d.At(b[0].At))
			for _, row := range wording.Bundles(b, func(f *residency.Finding) string {
				return wording.Key(wording.Where(f), wording.Limit(f), fmt.Sprint(f.Disputed), wording.Key(wording.Alternatives(f)...), wording.Key(wording.Remarks(f)...))
			}) {
				line := "  - " + Escaped(wording.And(row.Activities)) + ": **" + Escaped(wording.Where(row.First)) + "**, " + Escaped(wording.Limit(row.First))
				if row.First.Disputed {
					line += d.mark("disputed")
				}
				lines = append(lines, line)
				if met := wording.Remedies(row.First, Code); met != "" {
					lines = append(lines, "    - "+met)
				}
				lines = append(lines, remarks("    - ", row.First)...)
				lines = append(lines, d.ids("    - ", row.Findings)...)
			}
		}
		for _, alike := range wording.Groups(block, wording.Where) {
			var activities []string
			for _, f := range alike {
				activities = wording.Union(activities, []string{wording.ActivityWord(f.Activity)})
			}
			brief = append(brief, Escaped(wording.And(activities))+" "+Escaped(wording.Where(alike[0])))
		}
		var facts []residency.Fact
		for _, f := range block {
			facts = append(facts, wording.Evidence(f)...)
		}
		for _, f := range block {
			facts = append(facts, wording.Filter(f.Facts, func(f residency.Fact) bool { return f.Decides })...)
		}
		if said := wording.Resources(block...); said != "" {
			lines = append(lines, "- "+Escaped("Resources: "+said))
		}
		lines = append(lines, "", "What the documents say:", "")
		lines = append(lines, d.Facts("", wording.Distinct(facts))...)
		d.Fold("✗ <b>Violated</b>: "+htmlCode(wording.Used(f))+wording.After(" ", Escaped(f.Feature.Name))+": "+strings.Join(brief, "; "), lines)
	}
}

// unknown folds one block for each cause, with what shares reason and remedy
// together.
func (d *Page) unknown(findings []*residency.Finding) {
	byCause := wording.Groups(d.implied.Leads(findings), wording.Cause)
	slices.SortStableFunc(byCause, func(a, b []*residency.Finding) int { return wording.CauseRank(a[0]) - wording.CauseRank(b[0]) })
	for _, same := range byCause {
		var lines []string
		for _, alike := range wording.Groups(same, func(f *residency.Finding) string { return wording.FactsKey(wording.Behind(f)) }) {
			for _, b := range wording.Bundles(alike, func(f *residency.Finding) string {
				return wording.Key(f.Feature.Product, wording.And(f.Needs), wording.AllKnown(f), wording.Key(wording.Alternatives(f)...), wording.Key(wording.Remarks(f)...))
			}) {
				lines = append(lines, "- "+EscapedStart(wording.And(b.Names)+wording.OfProduct(b.First, b.Names))+", "+Escaped(wording.And(b.Activities))+" ("+Codes(b.Requirements)+")")
				if said := wording.ResourcesOf(b.Features, alike); said != "" {
					lines = append(lines, "  - "+Escaped("Resources: "+said))
				}
				if all := wording.AllKnown(b.First); all != "" {
					lines = append(lines, "  - "+EscapedStart(all))
				}
				if len(b.First.Needs) > 0 {
					lines = append(lines, "  - to settle it, declare "+Codes(b.First.Needs))
				}
				if met := wording.Remedies(b.First, Code); met != "" {
					lines = append(lines, "  - "+met)
				}
				lines = append(lines, remarks("  - ", b.First)...)
				lines = append(lines, d.ids("  - ", b.Findings)...)
			}
			if facts := wording.Distinct(wording.Behind(alike[0])); len(facts) > 0 {
				lines = append(lines, "- What the documents say:")
				lines = append(lines, d.Facts("  ", facts)...)
			}
		}
		name := wording.Cause(same[0])
		d.Fold(fmt.Sprintf("? <b>Unknown</b>: %s (%d)%s", htmlCode(name), len(same), wording.After(": ", Escaped(wording.Causes[residency.Cause(name)]))), lines)
	}
}

// ids names findings as waive and explain take them, and those that they imply.
func (d *Page) ids(before string, findings []*residency.Finding) []string {
	lines := []string{before + Codes(wording.IDs(findings))}
	if same := d.implied.Of(findings); len(same) > 0 {
		lines = append(lines, before+EscapedStart(d.implied.SameAs(same))+": "+Codes(wording.IDs(same)))
	}
	return lines
}

// remarks is what else there is to say of a finding, a line each.
func remarks(before string, f *residency.Finding) []string {
	var lines []string
	for _, said := range wording.Remarks(f) {
		lines = append(lines, before+EscapedStart(said))
	}
	return lines
}

// Facts is facts by the document that they rest on: the claims, then who says
// so.
func (d *Page) Facts(indent string, facts []residency.Fact) []string {
	var lines []string
	for _, same := range wording.Groups(facts, wording.Source) {
		for _, f := range same {
			lines = append(lines, indent+"- "+EscapedStart(f.Claim)+Escaped(wording.When(f))+d.mark(f.Certainty)+d.mark(f.Status))
		}
		lines = append(lines, sources(indent+"  - ", same)...)
	}
	return lines
}

// sources is the documents behind facts, first the one that all of them name
// first.
func sources(before string, facts []residency.Fact) []string {
	var lines, seen []string
	sections := wording.Sections(facts)
	for _, f := range facts {
		for _, c := range f.Citations {
			if slices.Contains(seen, wording.Document(c)) {
				continue
			}
			seen = append(seen, wording.Document(c))
			lines = append(lines, before+"Source: "+citation(wording.Cited(c, facts), sections))
			sections = nil
		}
	}
	if lines == nil {
		lines = []string{before + "no document is named"}
	}
	return lines
}

func citation(c residency.Citation, sections []string) string {
	if wording.IsOwnStatement(c) {
		return "the tenant's own statement of where it is: " + Code(c.Title)
	}
	said := Escaped(c.Title)
	switch {
	case wording.IsShown(c):
		said += ", no document"
	case c.URL == nil:
		said += ", no address recorded"
	case wording.IsLink(*c.URL):
		said = Link(c.Title, *c.URL)
	default:
		said += ", " + Escaped(*c.URL)
	}
	if c.URL != nil && c.URLInferred {
		said += " (address not confirmed)"
	}
	if len(sections) > 0 {
		said += " (" + Escaped(strings.Join(sections, "; ")) + ")"
	}
	return said + Escaped(wording.Dates(c))
}
