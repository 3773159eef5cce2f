package policy

import (
	"context"
	"fmt"

	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// NextSteps asks the policies what to do about findings, those steps first that settle
// the most of them.
func NextSteps(ctx context.Context, findings []residency.Finding) ([]residency.NextStep, error) {
	var asked []any
	for i := range findings {
		if f := &findings[i]; f.Next != nil && f.Waiver == nil {
			asked = append(asked, ranked{ID: f.ID, Requirement: rankedRequirement{f.Requirement.ID}, Feature: rankedUse{f.Feature.ID, f.Feature.Use}, Activity: f.Activity, Next: f.Next})
		}
	}
	steps := []residency.NextStep{}
	if len(asked) == 0 {
		return steps, nil
	}
	rule, err := rego.New(shipped.Ranking())
	if err != nil {
		return nil, err
	}
	var input any
	if err := decode(map[string]any{"findings": asked}, &input); err != nil {
		return nil, err
	}
	value, err := rego.FromGo(input)
	if err != nil {
		return nil, fmt.Errorf("rank next steps: %w", err)
	}
	result, err := rule.Within(maxSteps).Eval(ctx, value, nil)
	if err != nil {
		return nil, fmt.Errorf("rank next steps: %w", limited(err))
	}
	if err := rego.Decode(result, &steps); err != nil {
		return nil, fmt.Errorf("rank next steps: %w", err)
	}
	return steps, nil
}

// ranked is what the ranking turns on of a finding.
type ranked struct {
	ID          string             `json:"id"`
	Requirement rankedRequirement  `json:"requirement"`
	Feature     rankedUse          `json:"feature"`
	Activity    residency.Activity `json:"activity"`
	Next        *residency.Next    `json:"next"`
	Waiver      any                `json:"waiver"`
}

type rankedRequirement struct {
	ID string `json:"id"`
}

type rankedUse struct {
	ID  string  `json:"id"`
	Use *string `json:"use"`
}
