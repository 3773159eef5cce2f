package policy

import (
	"context"
	"fmt"

	"github.com/open-policy-agent/opa/v1/storage"

	"github.com/residency-check/residency-check/internal/residency"
)

const (
	explainTenant   = "data.residency.engine.explanation.for_tenant"
	explainEveryone = "data.residency.engine.explanation.for_everyone"
)

// Explain says what the policies know of the given features: of each use in the
// document for its tenant, or for any tenant where input names features alone. A
// reader waits for it, not a pipeline, so OPA interprets the plain rules.
func Explain(ctx context.Context, catalogue *Catalogue, config Config, input map[string]any, features []string) ([]residency.Explanation, error) {
	rule := explainTenant
	if input["tenant"] == nil {
		rule = explainEveryone
	}
	engine, err := interpret(ctx, catalogue, config, rule)
	if err != nil {
		return nil, err
	}
	value, err := engine.evaluate(ctx, input, features)
	if err != nil {
		return nil, err
	}
	var explained []residency.Explanation
	return explained, decode(value, &explained)
}

// ExplainOn is Explain for one tenant on each of several days.
func ExplainOn(ctx context.Context, catalogue *Catalogue, days []string, input map[string]any, features []string) ([][]residency.Explanation, error) {
	engine, err := interpret(ctx, catalogue, Config{}, explainTenant)
	if err != nil {
		return nil, err
	}
	all := make([][]residency.Explanation, len(days))
	for i, day := range days {
		path := storage.Path{"residency_config", "as_of"}
		if err := storage.WriteOne(ctx, engine.store, storage.ReplaceOp, path, day); err != nil {
			return nil, fmt.Errorf("explain %s: %w", day, err)
		}
		value, err := engine.evaluate(ctx, input, features)
		if err != nil {
			return nil, err
		}
		if err := decode(value, &all[i]); err != nil {
			return nil, err
		}
	}
	return all, nil
}
