package html

import (
	"fmt"
	"slices"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// tenant is the part of the page that speaks of one tenant.
type tenant struct {
	*residency.Tenant
	Anchor   string
	Label    string // its name, told apart from tenants of the same name
	Verdict  state
	Sections []section // the findings, worst first
	Maps     []worldMap
	Brief    bool       // findings only point to what they rest on
	findings []*finding // in the order of the document
}

// section is the findings of one state.
type section struct {
	State    state
	Findings []*finding
}

func newTenant(t *residency.Tenant, number int, label string, places *placeCatalogue, shared *sharedFacts) *tenant {
	tenant := &tenant{Tenant: t, Anchor: fmt.Sprintf("t%d", number), Label: label, Verdict: verdictState(t.Verdict)}
	implied := wording.ImpliedOf(t)
	for i := range t.Findings {
		anchor := fmt.Sprintf("%s-%d", tenant.Anchor, i+1)
		tenant.findings = append(tenant.findings, &finding{
			Finding: wording.OfKnownVerdict(&t.Findings[i]), Anchor: anchor, tenant: t, places: places, shared: shared, same: implied.By(&t.Findings[i]),
		})
	}
	for _, state := range states() {
		section := section{State: state}
		for _, f := range tenant.findings {
			if f.State() == state {
				section.Findings = append(section.Findings, f)
			}
		}
		if len(section.Findings) > 0 {
			tenant.Sections = append(tenant.Sections, section)
		}
	}
	if shared == nil {
		tenant.Maps = newMaps(tenant.findings, places)
	}
	tenant.Brief = shared != nil
	return tenant
}

// Counts is the summary of the tenant.
func (t *tenant) Counts() counts { return newCounts(t.Summary) }

// Where names the file, and which document of it.
func (t *tenant) Where() string {
	if t.Document > 0 {
		return fmt.Sprintf("%s, document %d", t.File, t.Document+1)
	}
	return t.File
}

// NotePosition says where a note points to.
func (t *tenant) NotePosition(n residency.Note) string {
	return wording.At(t.File, "", n.At, "")
}

// requirement is a row of the table of requirements.
type requirement struct {
	First  *finding
	Counts counts
}

// Requirements is what the tenant requires, and how it stands.
func (t *tenant) Requirements() []requirement {
	var all []requirement
	for _, same := range wording.Groups(t.findings, func(f *finding) string { return f.Requirement.ID }) {
		var s residency.Summary
		for _, f := range same {
			s.Count(f.Finding)
		}
		all = append(all, requirement{same[0], newCounts(s)})
	}
	return all
}

// matrix is a table of what a tenant uses by what happens to the data.
type matrix struct {
	Activities []residency.Activity
	Products   []matrixPart
}

type matrixPart struct {
	Product string
	Rows    []matrixRow
}

type matrixRow struct {
	First *finding
	Cells []matrixCell
}

// matrixCell is the worst of the findings that meet in one place of a table.
type matrixCell struct {
	State  state
	Label  string // what the column says, for screens on which it is not above
	Anchor string // of what to read
	N, Of  int    // findings of that state, and all
}

func newMatrixCell(label string, findings []*finding) matrixCell {
	cell := matrixCell{Label: label, Of: len(findings)}
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
func (t *tenant) Matrix() matrix {
	m := matrix{Activities: activitiesOf(t.findings)}
	for _, product := range wording.Groups(t.findings, (*finding).Product) {
		part := matrixPart{Product: product[0].Product()}
		for _, same := range wording.Groups(product, (*finding).Used) {
			row := matrixRow{First: same[0]}
			for _, activity := range m.Activities {
				row.Cells = append(row.Cells, newMatrixCell(wording.VerdictWord(residency.Verdict(activity)), ofActivity(same, activity)))
			}
			part.Rows = append(part.Rows, row)
		}
		m.Products = append(m.Products, part)
	}
	return m
}

// activitiesOf is the activities that findings speak of, those of a later
// version last.
func activitiesOf(findings []*finding) []residency.Activity {
	rank := func(a residency.Activity) int {
		if i := slices.Index(residency.Activities(), a); i >= 0 {
			return i
		}
		return len(residency.Activities())
	}
	var all []residency.Activity
	for _, same := range wording.Groups(findings, func(f *finding) string { return string(f.Activity) }) {
		all = append(all, same[0].Activity)
	}
	slices.SortStableFunc(all, func(a, b residency.Activity) int { return rank(a) - rank(b) })
	return all
}

func ofActivity(findings []*finding, activity residency.Activity) []*finding {
	var some []*finding
	for _, f := range findings {
		if f.Activity == activity {
			some = append(some, f)
		}
	}
	return some
}

// overview is a table of tenants by their requirements.
type overview struct {
	Requirements []string
	Rows         []overviewRow
	Counts       []countOf // tenants by verdict
}

type overviewRow struct {
	Tenant *tenant
	Cells  []matrixCell
}

// mostColumns is how many requirements a table of tenants can show. Tenants
// that name more in all have each their own, and the table would be empty
// nearly everywhere: then it only counts.
const mostColumns = 24

func newOverview(tenants []*tenant) *overview {
	o := new(overview)
	for _, t := range tenants {
		for _, r := range t.Requirements() {
			o.Requirements = wording.Union(o.Requirements, []string{r.First.Requirement.ID})
		}
	}
	if len(o.Requirements) > mostColumns {
		o.Requirements = nil
	}
	number := map[state]int{}
	for _, t := range tenants {
		number[t.Verdict]++
		row := overviewRow{Tenant: t}
		for _, id := range o.Requirements {
			var some []*finding
			for _, f := range t.findings {
				if f.Requirement.ID == id {
					some = append(some, f)
				}
			}
			row.Cells = append(row.Cells, newMatrixCell(id, some))
		}
		o.Rows = append(o.Rows, row)
	}
	for _, state := range states() {
		if number[state] > 0 {
			o.Counts = append(o.Counts, countOf{State: state, N: number[state]})
		}
	}
	return o
}
