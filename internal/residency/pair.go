package residency

import (
	"fmt"
	"path"
)

// tenantPair is a tenant in two reports; either may be missing.
type tenantPair struct{ old, new *Tenant }

func (p tenantPair) named() (name, country string) {
	if p.new != nil {
		return p.new.Name, p.new.Country
	}
	return p.old.Name, p.old.Country
}

// pairTenants matches the tenants of two reports: by id, then by name. Where each
// report speaks of one tenant, it is taken for the same one whatever it is called:
// who compares two documents means them. Those of now come first, then those that
// are gone.
func pairTenants(before, now []Tenant) []tenantPair {
	if len(before) == 1 && len(now) == 1 {
		return []tenantPair{{&before[0], &now[0]}}
	}
	matches := matchTenants(before, now)
	taken := map[*Tenant]bool{}
	var pairs []tenantPair
	for i := range now {
		pairs = append(pairs, tenantPair{matches[i], &now[i]})
		taken[matches[i]] = true
	}
	for i := range before {
		if !taken[&before[i]] {
			pairs = append(pairs, tenantPair{&before[i], nil})
		}
	}
	return pairs
}

// matchTenants finds for each tenant of now the one of before that it is; nil where
// there is none. One that has an id is no other that has another. What several are
// called identifies none of them, unless the names of their files do.
func matchTenants(before, now []Tenant) []*Tenant {
	matches := make([]*Tenant, len(now))
	taken := map[*Tenant]bool{}
	for _, label := range []func(*Tenant) string{
		func(t *Tenant) string { return t.ID },
		func(t *Tenant) string { return t.Name },
		placeLabel,
	} {
		olds := labelled(before, label, func(i int) bool { return taken[&before[i]] })
		news := labelled(now, label, func(i int) bool { return matches[i] != nil })
		for name, old := range olds {
			if new := news[name]; len(old) == 1 && len(new) == 1 && maySame(&before[old[0]], &now[new[0]]) {
				matches[new[0]], taken[&before[old[0]]] = &before[old[0]], true
			}
		}
	}
	return matches
}

// placeLabel is a name, with the file and the position in it.
func placeLabel(t *Tenant) string {
	return fmt.Sprintf("%s\x00%s\x00%d", t.Name, path.Base(t.File), t.Document)
}

func maySame(a, b *Tenant) bool { return a.ID == "" || b.ID == "" || a.ID == b.ID }

// labelled are the positions of the tenants with each label, those that are
// matched already left out.
func labelled(tenants []Tenant, label func(*Tenant) string, matched func(int) bool) map[string][]int {
	all := map[string][]int{}
	for i := range tenants {
		if name := label(&tenants[i]); name != "" && !matched(i) {
			all[name] = append(all[name], i)
		}
	}
	return all
}
