package policy

import (
	"context"
	"fmt"

	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// Planned answers by the plan that OPA made of the engine's rules, so that no run has
// to parse and compile them again, which takes longer than all the rest together.
// Tests hold it against OPA's interpreter.
type Planned struct {
	rule       *rego.Rule
	name       string // of the rule
	catalogue  *rego.Object
	configured rego.Value
	data       rego.Value
}

// NewPlanned readies the rule that judges.
func NewPlanned(catalogue *Catalogue, config Config) (*Planned, error) {
	return newPlanned(catalogue, config, assessment)
}

// newPlanned readies one of the rules that the program asks for.
func newPlanned(catalogue *Catalogue, config Config, name string) (*Planned, error) {
	ready, err := rego.New(shipped.Engine())
	if err != nil {
		return nil, err
	}
	if ready, err = ready.Of(name); err != nil {
		return nil, err
	}
	e := &Planned{rule: ready.Within(maxSteps), name: name, catalogue: catalogue.all}
	return e, e.configure(config)
}

// of readies another rule, under the same configuration.
func (e *Planned) of(name string) (*Planned, error) {
	ready, err := e.rule.Of(name)
	if err != nil {
		return nil, err
	}
	other := *e
	other.rule, other.name = ready, name
	return &other, nil
}

// configure makes the configuration part of the data.
func (e *Planned) configure(config Config) error {
	configured, err := rego.FromGo(config.data())
	if err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	e.configured = configured
	e.data = e.dataWith(nil)
	return nil
}

// dataWith is the data of an evaluation, with what a company's own rules found.
func (e *Planned) dataWith(company rego.Value) rego.Value {
	documents := map[string]rego.Value{"catalogue": e.catalogue}
	if company != nil {
		documents["company"] = company
	}
	return rego.NewObject(map[string]rego.Value{"residency": rego.NewObject(documents), "residency_config": e.configured})
}

// Evaluate implements Engine. It is safe for concurrent use.
func (e *Planned) Evaluate(ctx context.Context, input any, _ []string) (*residency.Tenant, error) {
	return e.evaluate(ctx, input, e.data)
}

func (e *Planned) evaluate(ctx context.Context, input any, data rego.Value) (*residency.Tenant, error) {
	document, err := rego.FromGo(input)
	if err != nil {
		return nil, fmt.Errorf("evaluate policies: %w", err)
	}
	result, err := e.value(ctx, document, data)
	if err != nil {
		return nil, err
	}
	tenant := &residency.Tenant{}
	if err := rego.Decode(result, tenant); err != nil {
		return nil, fmt.Errorf("decode assessment: %w", err)
	}
	return tenant, nil
}

// value is the value of the rule.
func (e *Planned) value(ctx context.Context, input, data rego.Value) (rego.Value, error) {
	result, _, err := e.measured(ctx, input, data)
	return result, err
}

// measured is the value of the rule, and how many steps it took.
func (e *Planned) measured(ctx context.Context, input, data rego.Value) (rego.Value, int, error) {
	result, steps, err := e.rule.Measure(ctx, input, data)
	if err != nil {
		return nil, steps, fmt.Errorf("evaluate policies: %w", limited(err))
	}
	// The rule is defined for every document, so no value is a fault and never "no
	// findings".
	if result == nil {
		return nil, steps, fmt.Errorf("evaluate policies: %s has no value", e.name)
	}
	return result, steps, nil
}
