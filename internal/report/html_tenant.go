package report

import (
	"fmt"
	"slices"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// htmlTenant is the part of the page that speaks of one tenant.
type htmlTenant struct {
	*residency.Tenant
	Anchor   string
	Label    string // its name, told apart from tenants of the same name
	Verdict  htmlState
	Sections []htmlSection // the findings, worst first
	Maps     []htmlMap
	findings []*htmlFinding // in the order of the document
}

// htmlSection is the findings of one state.
type htmlSection struct {
	State    htmlState
	Findings []*htmlFinding
}

func newHTMLTenant(t *residency.Tenant, number int, label string, places *htmlPlaces) *htmlTenant {
	tenant := &htmlTenant{Tenant: t, Anchor: fmt.Sprintf("t%d", number), Label: label, Verdict: verdictState(t.Verdict)}
	for i := range t.Findings {
		anchor := fmt.Sprintf("%s-%d", tenant.Anchor, i+1)
		tenant.findings = append(tenant.findings, &htmlFinding{wording.OfKnownVerdict(&t.Findings[i]), anchor, t, places})
	}
	for _, state := range htmlStates() {
		section := htmlSection{State: state}
		for _, f := range tenant.findings {
			if f.State() == state {
				section.Findings = append(section.Findings, f)
			}
		}
		if len(section.Findings) > 0 {
			tenant.Sections = append(tenant.Sections, section)
		}
	}
	tenant.Maps = newHTMLMaps(tenant.findings, places)
	return tenant
}

// Counts is the summary of the tenant.
func (t *htmlTenant) Counts() htmlCounts { return newHTMLCounts(t.Summary) }

// Where names the file, and which document of it.
func (t *htmlTenant) Where() string {
	if t.Document > 0 {
		return fmt.Sprintf("%s, document %d", t.File, t.Document+1)
	}
	return t.File
}

// NotePosition says where a note points to.
func (t *htmlTenant) NotePosition(n residency.Note) string {
	return wording.At(t.File, "", n.At, "")
}

// htmlRequirement is a row of the table of requirements.
type htmlRequirement struct {
	First  *htmlFinding
	Counts htmlCounts
}

// Requirements is what the tenant requires, and how it stands.
func (t *htmlTenant) Requirements() []htmlRequirement {
	var all []htmlRequirement
	for _, same := range wording.Groups(t.findings, func(f *htmlFinding) string { return f.Requirement.ID }) {
		var s residency.Summary
		for _, f := range same {
			s.Count(f.Finding)
		}
		all = append(all, htmlRequirement{same[0], newHTMLCounts(s)})
	}
	return all
}

// htmlMatrix is a table of what a tenant uses by what happens to the data.
type htmlMatrix struct {
	Activities []residency.Activity
	Products   []htmlMatrixPart
}

type htmlMatrixPart struct {
	Product string
	Rows    []htmlMatrixRow
}

type htmlMatrixRow struct {
	First *htmlFinding
	Cells []htmlCell
}

// htmlCell is the worst of the findings that meet in one place of a table.
type htmlCell struct {
	State  htmlState
	Anchor string // of what to read
	N, Of  int    // findings of that state, and all
}

func newHTMLCell(findings []*htmlFinding) htmlCell {
	cell := htmlCell{Of: len(findings)}
	cell.State, cell.N = worstOf(findings)
	for _, f := range findings {
		if f.State() == cell.State {
			cell.Anchor = f.Anchor
			break
		}
	}
	return cell
}

// Matrix is the tenant at a glance.
func (t *htmlTenant) Matrix() htmlMatrix {
	m := htmlMatrix{Activities: activitiesOf(t.findings)}
	for _, product := range wording.Groups(t.findings, (*htmlFinding).Product) {
		part := htmlMatrixPart{Product: product[0].Product()}
		for _, same := range wording.Groups(product, (*htmlFinding).Used) {
			row := htmlMatrixRow{First: same[0]}
			for _, activity := range m.Activities {
				row.Cells = append(row.Cells, newHTMLCell(ofActivity(same, activity)))
			}
			part.Rows = append(part.Rows, row)
		}
		m.Products = append(m.Products, part)
	}
	return m
}

// activitiesOf is the activities that findings speak of, those of a later
// version last.
func activitiesOf(findings []*htmlFinding) []residency.Activity {
	rank := func(a residency.Activity) int {
		if i := slices.Index(residency.Activities(), a); i >= 0 {
			return i
		}
		return len(residency.Activities())
	}
	var all []residency.Activity
	for _, same := range wording.Groups(findings, func(f *htmlFinding) string { return string(f.Activity) }) {
		all = append(all, same[0].Activity)
	}
	slices.SortStableFunc(all, func(a, b residency.Activity) int { return rank(a) - rank(b) })
	return all
}

func ofActivity(findings []*htmlFinding, activity residency.Activity) []*htmlFinding {
	var some []*htmlFinding
	for _, f := range findings {
		if f.Activity == activity {
			some = append(some, f)
		}
	}
	return some
}

// htmlOverview is a table of tenants by their requirements.
type htmlOverview struct {
	Requirements []string
	Rows         []htmlOverviewRow
	Counts       []htmlCountOf // tenants by verdict
}

type htmlOverviewRow struct {
	Tenant *htmlTenant
	Cells  []htmlCell
}

// mostColumns is how many requirements a table of tenants can show. Tenants
// that name more in all have each their own, and the table would be empty
// nearly everywhere: then it only counts.
const mostColumns = 24

func newHTMLOverview(tenants []*htmlTenant) *htmlOverview {
	o := new(htmlOverview)
	for _, t := range tenants {
		for _, r := range t.Requirements() {
			o.Requirements = wording.Union(o.Requirements, []string{r.First.Requirement.ID})
		}
	}
	if len(o.Requirements) > mostColumns {
		o.Requirements = nil
	}
	number := map[htmlState]int{}
	for _, t := range tenants {
		number[t.Verdict]++
		row := htmlOverviewRow{Tenant: t}
		for _, id := range o.Requirements {
			var some []*htmlFinding
			for _, f := range t.findings {
				if f.Requirement.ID == id {
					some = append(some, f)
				}
			}
			row.Cells = append(row.Cells, newHTMLCell(some))
		}
		o.Rows = append(o.Rows, row)
	}
	for _, state := range htmlStates() {
		if number[state] > 0 {
			o.Counts = append(o.Counts, htmlCountOf{State: state, N: number[state]})
		}
	}
	return o
}
