package wording

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Groups splits items by key, in the order in which each key comes first.
func Groups[T any](items []T, key func(T) string) [][]T {
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

// Known are those of some findings that a baseline has.
func Known(findings []*residency.Finding) []*residency.Finding {
	return filterFindings(findings, (*residency.Finding).IsKnown)
}

// NotKnown returns the findings that the baseline does not have.
func NotKnown(findings []*residency.Finding) []*residency.Finding {
	return filterFindings(findings, func(f *residency.Finding) bool { return !f.IsKnown() })
}

// InPart are those that pass by facts about a part of the data alone.
func InPart(findings []*residency.Finding) []*residency.Finding {
	return filterFindings(findings, func(f *residency.Finding) bool { return len(f.PartialData) > 0 })
}

// Resting is the facts that a settled finding rests on.
func Resting(f *residency.Finding) []residency.Fact {
	return Distinct(Filter(f.Facts, func(fact residency.Fact) bool { return fact.Decides }))
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

// ByVerdict sorts the findings of a tenant: the waived ones apart, the others by
// verdict.
func ByVerdict(t *residency.Tenant) (shown map[residency.Verdict][]*residency.Finding, waived []*residency.Finding) {
	shown = map[residency.Verdict][]*residency.Finding{}
	for i := range t.Findings {
		f := OfKnownVerdict(&t.Findings[i])
		if f.Waiver != nil {
			waived = append(waived, f)
		} else {
			shown[f.Verdict] = append(shown[f.Verdict], f)
		}
	}
	return shown, waived
}

// OfKnownVerdict is f, as an unknown finding where its verdict is of a later
// version, so that none vanishes.
func OfKnownVerdict(f *residency.Finding) *residency.Finding {
	if slices.Contains(residency.Verdicts(), f.Verdict) {
		return f
	}
	other := *f
	other.Verdict = residency.Unknown
	return &other
}

// Key makes one key of several strings.
func Key(parts ...string) string { return strings.Join(parts, "\x00") }

// FactsKey makes one key of what facts say.
func FactsKey(facts []residency.Fact) string {
	var all []string
	for _, f := range facts {
		all = append(all, Key(f.ID, f.Claim))
	}
	return Key(all...)
}

// Bundle is findings that can be told in one sentence: every one of its
// features, activities and requirements with every other.
type Bundle struct {
	First                              *residency.Finding
	Features, Activities, Requirements []string
	Names                              []string // of the features, as people call them
	Findings                           []*residency.Finding
}

// Bundles packs findings that share what common returns into as few bundles as
// their features, activities and requirements allow.
func Bundles(findings []*residency.Finding, common func(*residency.Finding) string) []Bundle {
	all := make([]Bundle, len(findings))
	for i, f := range findings {
		all[i] = Bundle{f, []string{Used(f)}, []string{ActivityWord(f.Activity)}, []string{f.Requirement.ID}, []string{Called(f)}, []*residency.Finding{f}}
	}
	all = merge(all, func(b Bundle) string { return Key(common(b.First), Key(b.Features...), "", Key(b.Activities...)) })
	all = merge(all, func(b Bundle) string { return Key(common(b.First), Key(b.Features...), "", Key(b.Requirements...)) })
	return merge(all, func(b Bundle) string {
		return Key(common(b.First), Key(b.Activities...), "", Key(b.Requirements...))
	})
}

// IDs are those of some findings.
func IDs(findings []*residency.Finding) []string {
	ids := make([]string, len(findings))
	for i, f := range findings {
		ids[i] = f.ID
	}
	return ids
}

// merge unites bundles with one key. What the key leaves out may differ, and
// adds up.
func merge(all []Bundle, key func(Bundle) string) []Bundle {
	var merged []Bundle
	for _, same := range Groups(all, key) {
		b := same[0]
		for _, other := range same[1:] {
			b.Features = Union(b.Features, other.Features)
			b.Activities = Union(b.Activities, other.Activities)
			b.Requirements = Union(b.Requirements, other.Requirements)
			b.Names = Union(b.Names, other.Names)
			b.Findings = append(slices.Clip(b.Findings), other.Findings...)
		}
		merged = append(merged, b)
	}
	return merged
}

// Union is a, and behind it what only b has.
func Union(a, b []string) []string {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(slices.Clip(a), s)
		}
	}
	return a
}

// Distinct returns facts without repetition, in the order given.
func Distinct(facts []residency.Fact) []residency.Fact {
	var all []residency.Fact
	for _, f := range facts {
		if !Holds(all, f) {
			all = append(all, f)
		}
	}
	return all
}

// Filter returns the facts that which picks.
func Filter(facts []residency.Fact, which func(residency.Fact) bool) []residency.Fact {
	var picked []residency.Fact
	for _, f := range facts {
		if which(f) {
			picked = append(picked, f)
		}
	}
	return picked
}

// Holds says whether f is among facts.
func Holds(facts []residency.Fact, f residency.Fact) bool {
	return slices.ContainsFunc(facts, func(g residency.Fact) bool { return g.ID == f.ID && g.Claim == f.Claim })
}

// Summary counts findings.
func Summary(findings []*residency.Finding) residency.Summary {
	var s residency.Summary
	for _, f := range findings {
		s.Count(f)
	}
	return s
}
