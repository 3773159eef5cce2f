package report

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// groups splits items by key, in the order in which each key comes first.
func groups[T any](items []T, key func(T) string) [][]T {
	var all [][]T
	index := map[string]int{}
	for _, item := range items {
		k := key(item)
		i, ok := index[k]
		if !ok {
			i = len(all)
			index[k] = i
			all = append(all, nil)
		}
		all[i] = append(all[i], item)
	}
	return all
}

// known are those of some findings that a baseline has.
func known(findings []*residency.Finding) []*residency.Finding {
	return filterFindings(findings, (*residency.Finding).IsKnown)
}

// fresh are the others.
func fresh(findings []*residency.Finding) []*residency.Finding {
	return filterFindings(findings, func(f *residency.Finding) bool { return !f.IsKnown() })
}

func filterFindings(findings []*residency.Finding, which func(*residency.Finding) bool) []*residency.Finding {
	var picked []*residency.Finding
	for _, f := range findings {
		if which(f) {
			picked = append(picked, f)
		}
	}
	return picked
}

// byVerdict sorts the findings of a tenant: the waived ones apart, the others by
// verdict.
func byVerdict(t *residency.Tenant) (shown map[residency.Verdict][]*residency.Finding, waived []*residency.Finding) {
	shown = map[residency.Verdict][]*residency.Finding{}
	for i := range t.Findings {
		f := ofKnownVerdict(&t.Findings[i])
		if f.Waiver != nil {
			waived = append(waived, f)
		} else {
			shown[f.Verdict] = append(shown[f.Verdict], f)
		}
	}
	return shown, waived
}

// ofKnownVerdict is f, as an unknown finding where its verdict is of a later
// version, so that none vanishes.
func ofKnownVerdict(f *residency.Finding) *residency.Finding {
	if slices.Contains(residency.Verdicts(), f.Verdict) {
		return f
	}
	other := *f
	other.Verdict = residency.Unknown
	return &other
}

// key makes one key of several strings.
func key(parts ...string) string { return strings.Join(parts, "\x00") }

// factsKey makes one key of what facts say.
func factsKey(facts []residency.Fact) string {
	var all []string
	for _, f := range facts {
		all = append(all, key(f.ID, f.Claim))
	}
	return key(all...)
}

// bundle is findings that can be told in one sentence: every one of its
// features, activities and requirements with every other.
type bundle struct {
	first                              *residency.Finding
	features, activities, requirements []string
}

// bundles packs findings that share what common returns into as few bundles as
// their features, activities and requirements allow.
func bundles(findings []*residency.Finding, common func(*residency.Finding) string) []bundle {
	all := make([]bundle, len(findings))
	for i, f := range findings {
		all[i] = bundle{f, []string{used(f)}, []string{activityWord(f.Activity)}, []string{f.Requirement.ID}}
	}
	all = merge(all, func(b bundle) string { return key(common(b.first), key(b.features...), "", key(b.activities...)) })
	all = merge(all, func(b bundle) string { return key(common(b.first), key(b.features...), "", key(b.requirements...)) })
	return merge(all, func(b bundle) string {
		return key(common(b.first), key(b.activities...), "", key(b.requirements...))
	})
}

// merge unites bundles with one key. What the key leaves out may differ, and
// adds up.
func merge(all []bundle, key func(bundle) string) []bundle {
	var merged []bundle
	for _, same := range groups(all, key) {
		b := same[0]
		for _, other := range same[1:] {
			b.features = union(b.features, other.features)
			b.activities = union(b.activities, other.activities)
			b.requirements = union(b.requirements, other.requirements)
		}
		merged = append(merged, b)
	}
	return merged
}

func union(a, b []string) []string {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(slices.Clip(a), s)
		}
	}
	return a
}

// distinct returns facts without repetition, in the order given.
func distinct(facts []residency.Fact) []residency.Fact {
	var all []residency.Fact
	for _, f := range facts {
		if !holds(all, f) {
			all = append(all, f)
		}
	}
	return all
}

// firmestFirst puts what a document states before what it only does not exclude.
func firmestFirst(facts []residency.Fact) []residency.Fact {
	slices.SortStableFunc(facts, func(a, b residency.Fact) int {
		return slices.Index(certainties, a.Certainty) - slices.Index(certainties, b.Certainty)
	})
	return facts
}

var certainties = []string{"stated", "inferred", "may"}

// filter returns the facts that which picks.
func filter(facts []residency.Fact, which func(residency.Fact) bool) []residency.Fact {
	var picked []residency.Fact
	for _, f := range facts {
		if which(f) {
			picked = append(picked, f)
		}
	}
	return picked
}

func holds(facts []residency.Fact, f residency.Fact) bool {
	return slices.ContainsFunc(facts, func(g residency.Fact) bool { return g.ID == f.ID && g.Claim == f.Claim })
}

// summary counts findings.
func summary(findings []*residency.Finding) residency.Summary {
	var s residency.Summary
	for _, f := range findings {
		s.Count(f)
	}
	return s
}
