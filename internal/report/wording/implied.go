package wording

import (
	"slices"

	"github.com/residency-check/residency-check/internal/residency"
)

// Implied are findings that tell nothing new: another, whose requirement is as strict or
// stricter, has the same verdict by the same facts.
type Implied struct {
	by map[*residency.Finding]*residency.Finding
	of map[*residency.Finding][]*residency.Finding
}

// ImpliedOf are the findings of a tenant that others imply.
func ImpliedOf(t *residency.Tenant) *Implied {
	m := &Implied{map[*residency.Finding]*residency.Finding{}, map[*residency.Finding][]*residency.Finding{}}
	all := make([]*residency.Finding, len(t.Findings))
	for i := range t.Findings {
		all[i] = &t.Findings[i]
	}
	for _, alike := range Groups(all, sameReason) {
		for i, f := range alike {
			if lead := strictest(f, i, alike); lead != f {
				m.by[f] = lead
				m.of[lead] = append(m.of[lead], f)
			}
		}
	}
	return m
}

// sameReason is what findings of several requirements have in common if they say the
// same.
func sameReason(f *residency.Finding) string {
	accepted := ""
	if f.Waiver != nil {
		accepted = Key(f.Waiver.Reason, f.Waiver.ApprovedBy, f.Waiver.Expires)
	}
	parts := []string{Used(f), string(f.Activity), string(f.Verdict), string(f.Baseline), accepted, Cause(f), Key(f.Documented...), Key(f.Needs...), Key(f.SilentData...)}
	for _, fact := range f.Facts {
		parts = append(parts, fact.ID)
	}
	return Key(parts...)
}

// strictest is the first of the strictest findings that imply f, or f itself.
func strictest(f *residency.Finding, at int, alike []*residency.Finding) *residency.Finding {
	lead := f
	for i, other := range alike {
		if other.Requirement.ID == f.Requirement.ID || !implies(other, lead) {
			continue
		}
		if !implies(lead, other) || lead == f && i < at {
			lead = other
		}
	}
	return lead
}

// implies says whether all that a finding's requirement allows is allowed by another's.
func implies(strict, wide *residency.Finding) bool {
	switch {
	case strict.Allowed != nil && wide.Allowed != nil:
		return within(strict.Allowed, wide.Allowed)
	case strict.Forbidden != nil && wide.Forbidden != nil:
		return within(wide.Forbidden, strict.Forbidden)
	}
	return false
}

// within says whether each country of some places is one of others.
func within(places, others []string) bool {
	var held []string
	for _, id := range others {
		held = append(held, countries(id)...)
	}
	for _, id := range places {
		members := countries(id)
		if slices.Contains(others, id) {
			continue
		}
		if members == nil || slices.ContainsFunc(members, func(c string) bool { return !slices.Contains(held, c) }) {
			return false
		}
	}
	return true
}

// Leads are those of some findings that no other implies.
func (m *Implied) Leads(findings []*residency.Finding) []*residency.Finding {
	return filterFindings(findings, func(f *residency.Finding) bool { return m.by[f] == nil })
}

// By is the requirement that implies what a finding says, or nothing.
func (m *Implied) By(f *residency.Finding) string {
	if lead := m.by[f]; lead != nil {
		return lead.Requirement.ID
	}
	return ""
}

// Of are the findings that some imply.
func (m *Implied) Of(findings []*residency.Finding) []*residency.Finding {
	var all []*residency.Finding
	for _, f := range findings {
		all = append(all, m.of[f]...)
	}
	return all
}

// SameAs says of findings that others imply which requirements they are of, and which
// requirement says the same; or nothing, where there are none.
func (m *Implied) SameAs(followers []*residency.Finding) string {
	var requirements, leads []string
	for _, f := range followers {
		requirements = Union(requirements, []string{f.Requirement.ID})
		leads = Union(leads, []string{m.By(f)})
	}
	if requirements == nil {
		return ""
	}
	return And(requirements) + ": same as " + And(leads)
}
