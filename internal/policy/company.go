package policy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"

	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// companyRun is the rules of a company, readied for a run.
type companyRun struct {
	rules *own.Rules
	mutex sync.Mutex // of the store
	store storage.Store
	query oparego.PreparedEvalQuery
	lost  error // an evaluation that goes on and holds the store
}

var findingsPath = storage.Path{"residency", "engine", "findings", "findings"}

// prepare readies the rules. What the engine found is put into the store for each
// document.
func prepare(ctx context.Context, rules *own.Rules, catalogue *Catalogue, config Config) (*companyRun, error) {
	compiler, err := rules.Compile()
	if err != nil {
		return nil, err
	}
	shared, err := catalogue.shared()
	if err != nil {
		return nil, err
	}
	var skipped []string
	if !rules.ReadsFeatures { // rules that look at no feature need to know what it is only
		skipped = []string{"statements"}
	}
	features := map[string]any{}
	for _, id := range catalogue.ids {
		if features[id], err = catalogue.entry(id, skipped...); err != nil {
			return nil, err
		}
	}
	shared["features"] = features
	store := inmem.NewFromObjectWithOpts(map[string]any{
		"residency": map[string]any{
			"catalogue": shared,
			"company":   rules.Data,
			"engine":    map[string]any{"findings": map[string]any{"findings": []any{}}},
		},
		"residency_config": config.data(),
	}, inmem.OptRoundTripOnWrite(false))
	names, err := json.Marshal(rules.Names)
	if err != nil {
		return nil, err
	}
	query, err := oparego.New(
		oparego.Query(fmt.Sprintf(`{"faults": data.residency.engine.company_faults.faults, `+
			`"found": {name: {"findings": found} | name := %s[_]; found := [f | f := data.residency.company[name].findings[_]]}}`, names)),
		oparego.Compiler(compiler),
		oparego.Store(store),
		oparego.StrictBuiltinErrors(true),
	).PrepareForEval(ctx)
	if err != nil {
		return nil, fmt.Errorf("prepare the company's rules: %w", err)
	}
	return &companyRun{rules: rules, store: store, query: query}, nil
}

// found is what a company's rules say of a document, as data.residency.company.
// engine is what the engine found.
func (r *companyRun) found(ctx context.Context, input any, engine []residency.Finding) (any, error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.lost != nil {
		return nil, r.lost
	}
	if r.rules.ReadsFindings {
		findings, err := asData(engine)
		if err != nil {
			return nil, err
		}
		if err := storage.WriteOne(ctx, r.store, storage.ReplaceOp, findingsPath, findings); err != nil {
			return nil, fmt.Errorf("evaluate the company's rules: %w", err)
		}
	}
	var results oparego.ResultSet
	err := r.rules.Evaluate(ctx, func(limited context.Context) (err error) {
		results, err = r.query.Eval(limited, oparego.EvalInput(input))
		return err
	})
	if errors.Is(err, own.ErrUnstoppable) {
		r.lost = err
	}
	if err != nil {
		return nil, err
	}
	if len(results) != 1 {
		return nil, errors.New("evaluate the company's rules: no value")
	}
	var answer struct {
		Faults []own.Unsound
		Found  any
	}
	if err := decode(results[0].Expressions[0].Value, &answer); err != nil {
		return nil, err
	}
	return answer.Found, r.rules.Report(answer.Faults)
}

// asData writes findings as the engine's rules give them, without waivers.
func asData(findings []residency.Finding) (any, error) {
	plain := slices.Clone(findings)
	for i := range plain {
		plain[i].Waiver = nil
	}
	encoded, err := json.Marshal(plain)
	if err != nil {
		return nil, err
	}
	var data any
	return data, json.Unmarshal(encoded, &data)
}

// joined judges by the plan of the rules, and joins what a company's own rules
// find, which OPA interprets.
type joined struct {
	*Planned
	company *companyRun
}

// New readies the shipped rules, and a company's own where the catalogue has any.
func New(ctx context.Context, catalogue *Catalogue, config Config) (Engine, error) {
	planned, err := NewPlanned(catalogue, config)
	if err != nil || catalogue.rules == nil {
		return planned, err
	}
	run, err := prepare(ctx, catalogue.rules, catalogue, config)
	if err != nil {
		return nil, err
	}
	return &joined{planned, run}, nil
}

// Evaluate implements Engine. It is safe for concurrent use.
func (e *joined) Evaluate(ctx context.Context, input any, features []string) (*residency.Tenant, error) {
	alone := &residency.Tenant{}
	if e.company.rules.ReadsFindings {
		var err error
		if alone, err = e.Planned.Evaluate(ctx, input, features); err != nil {
			return nil, err
		}
	}
	found, err := e.company.found(ctx, input, alone.Findings)
	if err != nil {
		return nil, err
	}
	company, err := rego.FromGo(found)
	if err != nil {
		return nil, fmt.Errorf("evaluate the company's rules: %w", err)
	}
	return e.evaluate(ctx, input, e.dataWith(company))
}
