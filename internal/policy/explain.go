package policy

import (
	"context"
	"fmt"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// Explain says what the policies know: of each use in the document for its tenant,
// or for any tenant where input names features alone.
func Explain(ctx context.Context, catalogue *Catalogue, config Config, input map[string]any) ([]residency.Explanation, error) {
	rule := explainTenant
	if input["tenant"] == nil {
		rule = explainEveryone
	}
	engine, err := newPlanned(catalogue, config, rule)
	if err != nil {
		return nil, err
	}
	return engine.explain(ctx, input)
}

// ExplainEach is Explain for each of several tenants.
func ExplainEach(ctx context.Context, catalogue *Catalogue, config Config, inputs []map[string]any) ([][]residency.Explanation, error) {
	engine, err := newPlanned(catalogue, config, explainTenant)
	if err != nil {
		return nil, err
	}
	all := make([][]residency.Explanation, len(inputs))
	for i, input := range inputs {
		if all[i], err = engine.explain(ctx, input); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// ExplainOn is Explain for one tenant on each of several days.
func ExplainOn(ctx context.Context, catalogue *Catalogue, days []string, input map[string]any) ([][]residency.Explanation, error) {
	engine, err := newPlanned(catalogue, Config{}, explainTenant)
	if err != nil {
		return nil, err
	}
	all := make([][]residency.Explanation, len(days))
	for i, day := range days {
		if err := engine.configure(Config{AsOf: day}); err != nil {
			return nil, err
		}
		if all[i], err = engine.explain(ctx, input); err != nil {
			return nil, fmt.Errorf("explain %s: %w", day, err)
		}
	}
	return all, nil
}

func (e *Planned) explain(ctx context.Context, input map[string]any) ([]residency.Explanation, error) {
	document, err := rego.FromGo(input)
	if err != nil {
		return nil, fmt.Errorf("evaluate policies: %w", err)
	}
	result, err := e.value(ctx, document, e.data)
	if err != nil {
		return nil, err
	}
	var explained []residency.Explanation
	if err := rego.Decode(result, &explained); err != nil {
		return nil, fmt.Errorf("decode explanation: %w", err)
	}
	return explained, nil
}
