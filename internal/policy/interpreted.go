package policy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/policies"
)

// Interpreted judges by the plain rules with OPA's interpreter. It is the
// reference: slower to start, and never in doubt.
type Interpreted struct {
	catalogue *Catalogue
	store     storage.Store
	query     rego.PreparedEvalQuery
	loaded    map[string]bool // features whose catalogue entry is in the store
	rules     *own.Rules      // a company's, whose faults are asked for; nil for none
	faults    rego.PreparedEvalQuery
}

// NewInterpreted compiles the rules and readies them for a run.
func NewInterpreted(ctx context.Context, catalogue *Catalogue, config Config) (*Interpreted, error) {
	rules := catalogue.rules
	compiler, err := compile(rules)
	if err != nil {
		return nil, err
	}
	shared, err := catalogue.shared()
	if err != nil {
		return nil, err
	}
	shared["features"] = map[string]any{}
	documents := map[string]any{"catalogue": shared}
	if rules != nil {
		documents["company"] = rules.Data
	}
	store := inmem.NewFromObjectWithOpts(map[string]any{
		"residency":        documents,
		"residency_config": config.data(),
	}, inmem.OptRoundTripOnWrite(false))
	e := &Interpreted{catalogue: catalogue, store: store, rules: rules, loaded: map[string]bool{}}
	prepare := func(rule string) (rego.PreparedEvalQuery, error) {
		return rego.New(rego.Query(rule), rego.Compiler(compiler), rego.Store(store), rego.StrictBuiltinErrors(true)).PrepareForEval(ctx)
	}
	if e.query, err = prepare(assessment); err == nil && rules != nil {
		e.faults, err = prepare("data.residency.engine.company_faults.faults")
	}
	if err != nil {
		return nil, fmt.Errorf("prepare policies: %w", err)
	}
	return e, nil
}

// Evaluate implements Engine. It is not safe for concurrent use.
func (e *Interpreted) Evaluate(ctx context.Context, input any, features []string) (*residency.Tenant, error) {
	value, err := patiently(ctx, func(ctx context.Context) (any, error) { return e.evaluate(ctx, input, features) })
	if err != nil {
		return nil, err
	}
	tenant := &residency.Tenant{}
	return tenant, decode(value, tenant)
}

// evaluate returns the value of the rule.
func (e *Interpreted) evaluate(ctx context.Context, input any, features []string) (any, error) {
	if e.rules != nil && e.rules.ReadsFeatures {
		features = e.catalogue.ids
	}
	if err := e.load(ctx, features); err != nil {
		return nil, err
	}
	if e.rules != nil {
		if err := e.checkOwn(ctx, input); err != nil {
			return nil, err
		}
	}
	results, err := e.query.Eval(ctx, rego.EvalInput(input))
	if err != nil {
		return nil, fmt.Errorf("evaluate policies: %w", err)
	}
	// OPA answers a rule without a value with no result and no error. The rule is
	// defined for every document, so this is a fault and never "no findings".
	if len(results) != 1 || len(results[0].Expressions) != 1 {
		return nil, fmt.Errorf("evaluate policies: %s has no value", assessment)
	}
	return results[0].Expressions[0].Value, nil
}

// checkOwn reports what a company's own rules find that no report can hold.
func (e *Interpreted) checkOwn(ctx context.Context, input any) error {
	var results rego.ResultSet
	err := e.rules.Evaluate(ctx, func(limited context.Context) (err error) {
		results, err = e.faults.Eval(limited, rego.EvalInput(input))
		return err
	})
	if err != nil {
		return err
	}
	if len(results) != 1 {
		return errors.New("evaluate the company's rules: no value")
	}
	var found []own.Unsound
	if err := decode(results[0].Expressions[0].Value, &found); err != nil {
		return err
	}
	return e.rules.Report(found)
}

// load puts the catalogue entries of the features into the store, once each.
func (e *Interpreted) load(ctx context.Context, features []string) error {
	for _, id := range features {
		id = e.catalogue.Present(id)
		if e.loaded[id] {
			continue
		}
		entry, err := e.catalogue.entry(id)
		if err != nil {
			return err
		}
		path := storage.Path{"residency", "catalogue", "features", id}
		if err := storage.WriteOne(ctx, e.store, storage.AddOp, path, entry); err != nil {
			return fmt.Errorf("load feature %s: %w", id, err)
		}
		e.loaded[id] = true
	}
	return nil
}

// compile reads the engine's rules from the embedded policies. What the
// catalogue holds evaluated is left out, and so are the tests, the clock and
// what only other programs ask for. A company's own rules come beside them.
func compile(rules *own.Rules) (*ast.Compiler, error) {
	modules := map[string]*ast.Module{}
	if rules != nil {
		for path, module := range rules.Modules {
			modules[path] = module.Copy()
		}
	}
	err := fs.WalkDir(policies.FS, "engine", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, "_test.rego") {
			return err
		}
		source, err := fs.ReadFile(policies.FS, path)
		if err != nil {
			return err
		}
		modules[path], err = ast.ParseModule(path, string(source))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read policies: %w", err)
	}
	compiler := ast.NewCompiler().WithStrict(true).WithCapabilities(own.Capabilities())
	if compiler.Compile(modules); compiler.Failed() {
		return nil, fmt.Errorf("compile policies: %w", compiler.Errors)
	}
	return compiler, nil
}

// decode turns what the policies say into the program's types. A field that these
// do not know means that policies and program disagree, which is a fault.
func decode(value, into any) error {
	encoded, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("decode what the policies say: %w", err)
	}
	decoder := json.NewDecoder(strings.NewReader(string(encoded)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("decode what the policies say: %w", err)
	}
	return nil
}
