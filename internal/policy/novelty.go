package policy

import (
	"context"
	"fmt"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// JudgedFound is a judgement on what is deployed, and what it was made of.
type JudgedFound struct {
	Findings []residency.Finding
	Found    *FoundResult
	Declared int // how many of the uses the document declares: the first ones
	// Was is what a resource was called before, by its address, where that differs.
	Was map[string]string
}

// Known are the ids of the findings that a plan neither brings nor makes worse.
func (m *Mapping) Known(ctx context.Context, now, before JudgedFound) ([]string, error) {
	input, err := rego.FromGo(map[string]any{"now": now.described(), "before": before.described()})
	if err != nil {
		return nil, err
	}
	value, err := m.old.Eval(ctx, input, m.data)
	if err != nil {
		return nil, fmt.Errorf("compare with what was before: %w", limited(err))
	}
	var ids []string
	return ids, rego.Decode(value, &ids)
}

func (j JudgedFound) described() map[string]any {
	findings := []any{}
	for i := range j.Findings {
		f := &j.Findings[i]
		use := f.Feature.ID
		if f.Feature.Use != nil {
			use += "#" + *f.Feature.Use
		}
		findings = append(findings, map[string]any{
			"id": f.ID, "use": use, "requirement": f.Requirement.ID, "feature": f.Feature.ID, "activity": string(f.Activity),
			"verdict": string(f.Verdict), "outside": words(f.Outside), "outside_countries": words(f.OutsideCountries),
		})
	}
	uses := map[string]any{}
	entries, _ := j.Found.Document["features"].([]any)
	for i, use := range j.Found.Uses {
		entry, _ := entries[i].(map[string]any)
		found, _ := entry["found"].(map[string]any)
		addresses := []any{}
		for _, r := range use.Resources {
			address := r.Address
			if was, moved := j.Was[address]; moved {
				address = was
			}
			addresses = append(addresses, address)
		}
		locations := []any{}
		for _, key := range []string{"locations", "unknown_regions"} {
			some, _ := found[key].([]any)
			locations = append(locations, some...)
		}
		uses[use.ID] = map[string]any{
			"declared": i < j.Declared, "options": use.Options, "resources": addresses, "locations": locations,
		}
	}
	return map[string]any{"findings": findings, "uses": uses}
}

func words(list []string) []any {
	values := []any{}
	for _, word := range list {
		values = append(values, word)
	}
	return values
}
