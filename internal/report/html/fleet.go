package html

import (
	"cmp"
	"html/template"
	"slices"
)

// mostAtOnce is how many reasons and steps of a fleet can be read at a glance.
const mostAtOnce = 5

// fleetLine is what decides in several tenants, or what is to be done for them.
type fleetLine struct {
	State    state
	Said     template.HTML
	Anchor   string // of a finding that says so
	Tenants  int
	Findings int
}

// Reasons are what decides most often.
func (o *overview) Reasons() []fleetLine {
	all := newTally()
	for _, row := range o.Rows {
		for _, r := range row.Tenant.Reasons() {
			if r.Anchor != "" {
				line := all.of(template.HTMLEscapeString(r.Said))
				line.State, line.Tenants, line.Findings = r.State, line.Tenants+1, line.Findings+r.N
				line.Anchor = cmp.Or(line.Anchor, r.Anchor)
			}
		}
	}
	rank := func(l *fleetLine) int { return slices.Index(states(), l.State) }
	slices.SortStableFunc(all.lines, func(a, b *fleetLine) int { return cmp.Or(rank(a)-rank(b), b.Tenants-a.Tenants) })
	return all.first()
}

// Steps are what to do for several tenants, what settles most first.
func (o *overview) Steps() []fleetLine {
	all := newTally()
	for _, row := range o.Rows {
		for _, g := range row.Tenant.StepGroups() {
			line := all.of(string(g.Said))
			line.Tenants, line.Findings = line.Tenants+1, line.Findings+g.Settles
		}
	}
	slices.SortStableFunc(all.lines, func(a, b *fleetLine) int { return b.Findings - a.Findings })
	return all.first()
}

// tally counts lines that say the same.
type tally struct {
	lines []*fleetLine
	known map[string]*fleetLine
}

func newTally() *tally { return &tally{known: map[string]*fleetLine{}} }

func (t *tally) of(said string) *fleetLine {
	if t.known[said] == nil {
		t.known[said] = &fleetLine{Said: template.HTML(said)}
		t.lines = append(t.lines, t.known[said])
	}
	return t.known[said]
}

func (t *tally) first() []fleetLine {
	var first []fleetLine
	for _, line := range t.lines[:min(mostAtOnce, len(t.lines))] {
		first = append(first, *line)
	}
	return first
}
