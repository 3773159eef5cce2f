package policy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// Faults are mistakes in a company's rules that showed while a document was
// judged.
type Faults []residency.Error

func (f Faults) Error() string {
	texts := make([]string, len(f))
	for i, fault := range f {
		texts[i] = fault.Error()
	}
	return strings.Join(texts, "\n")
}

// company is the own rules of a company, checked and not yet readied for a run.
type company struct {
	modules       map[string]*ast.Module
	data          map[string]any // below residency.company
	names         []string       // of the packages that may have findings, sorted
	rules         map[string]*ast.Location
	readsFindings bool
	readsFeatures bool
	bounds        bounds // of one evaluation
}

// newCompany collects the rules of all bundles; nil where there are none.
func newCompany(bundles []*Bundle, modules map[string]*ast.Module) (*company, []residency.Error) {
	c := &company{modules: modules, data: map[string]any{}, rules: map[string]*ast.Location{}, bounds: companyBounds}
	var faults []residency.Error
	for _, b := range bundles {
		if own, ok := b.data["residency"].(map[string]any); ok {
			data, _ := own["company"].(map[string]any)
			if err := mergeInto(c.data, data, "data.residency.company"); err != nil {
				faults = append(faults, residency.Error{File: b.Name, Message: err.Error()})
			}
		}
	}
	if len(modules) == 0 {
		return nil, faults
	}
	packages := map[string]*ast.Location{}
	for _, at := range slices.Sorted(maps.Keys(modules)) {
		module := modules[at]
		below, _ := packagePath(module)
		name, isBelow, _ := companyName(below)
		if !isBelow {
			packages[name] = module.Package.Location
			for _, rule := range module.Rules {
				if ruleName(rule) == "findings" && c.rules[name] == nil {
					c.rules[name] = rule.Location
				}
			}
		}
		imports := importsOf(module)
		ast.WalkRefs(module, func(ref ast.Ref) bool {
			text := resolve(ref, imports).String()
			c.readsFindings = c.readsFindings || strings.HasPrefix(text, "data.residency.engine.findings")
			c.readsFeatures = c.readsFeatures || strings.HasPrefix(text, "data.residency.catalogue")
			return false
		})
	}
	for name, at := range packages {
		if c.rules[name] == nil {
			faults = append(faults, faultAt(at, "", "has no rule `findings`, so nothing of it joins the report; helpers belong below, in residency.company.%s.<helper>", name))
		}
		c.names = append(c.names, name)
	}
	slices.Sort(c.names)
	if _, err := c.compile(); err != nil {
		if wrong := located(err); wrong != nil {
			return c, append(faults, wrong...)
		}
		return c, append(faults, residency.Error{Message: err.Error()})
	}
	return c, faults
}

// helpers are the shipped rules that a company's may call, and what joins theirs
// to the report.
var helpers = []string{"company", "company_faults", "places", "selectors", "tenant", "uses"}

func (c *company) compile() (*ast.Compiler, error) {
	modules, err := shippedModules(func(at string) bool {
		name, inEngine := strings.CutPrefix(strings.TrimSuffix(at, ".rego"), "engine/")
		return inEngine && slices.Contains(helpers, name)
	})
	if err != nil {
		return nil, err
	}
	for at, module := range c.modules {
		modules[at] = module.Copy()
	}
	compiler := ast.NewCompiler().WithStrict(true).WithCapabilities(capabilities())
	if compiler.Compile(modules); compiler.Failed() {
		return nil, compiler.Errors
	}
	return compiler, nil
}

// companyRun is the rules of a company, readied for a run.
type companyRun struct {
	*company
	mutex sync.Mutex // of the store
	store storage.Store
	query oparego.PreparedEvalQuery
}

var findingsPath = storage.Path{"residency", "engine", "findings", "findings"}

// prepare readies the rules. What the engine found is put into the store for each
// document.
func (c *company) prepare(ctx context.Context, catalogue *Catalogue, config Config) (*companyRun, error) {
	compiler, err := c.compile()
	if err != nil {
		return nil, err
	}
	shared, err := catalogue.shared()
	if err != nil {
		return nil, err
	}
	var skipped []string
	if !c.readsFeatures { // rules that look at no feature need to know what it is only
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
			"company":   c.data,
			"engine":    map[string]any{"findings": map[string]any{"findings": []any{}}},
		},
		"residency_config": config.data(),
	}, inmem.OptRoundTripOnWrite(false))
	names, err := json.Marshal(c.names)
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
	return &companyRun{company: c, store: store, query: query}, nil
}

// found is what a company's rules say of a document, as data.residency.company.
// engine is what the engine found.
func (r *companyRun) found(ctx context.Context, input any, engine []residency.Finding) (any, error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.readsFindings {
		findings, err := asData(engine)
		if err != nil {
			return nil, err
		}
		if err := storage.WriteOne(ctx, r.store, storage.ReplaceOp, findingsPath, findings); err != nil {
			return nil, fmt.Errorf("evaluate the company's rules: %w", err)
		}
	}
	limited, stop := r.bounds.watch(ctx)
	defer stop()
	results, err := r.query.Eval(limited, oparego.EvalInput(input))
	if err := r.failed(err, limited, ctx); err != nil {
		return nil, err
	}
	if len(results) != 1 {
		return nil, errors.New("evaluate the company's rules: no value")
	}
	var answer struct {
		Faults []unsound
		Found  any
	}
	if err := decode(results[0].Expressions[0].Value, &answer); err != nil {
		return nil, err
	}
	return answer.Found, r.report(answer.Faults)
}

// unsound is something that a company's rules found and no report can hold.
type unsound struct {
	Rules string // the name of the package
	Found any
	Fault string
}

// failed says where and why an evaluation failed, if it did.
func (c *company) failed(err error, limited, parent context.Context) error {
	if err == nil {
		return nil
	}
	if bound := c.bounds.exceeded(limited, parent); bound != "" {
		return Faults{faultAt(c.rules[c.names[0]], "", "the company's rules take %s", bound)}
	}
	if faults := evaluationFaults(err); faults != nil {
		return Faults(faults)
	}
	return fmt.Errorf("evaluate the company's rules: %w", err)
}

// report puts what is unsound where the rules are that found it.
func (c *company) report(found []unsound) error {
	var faults Faults
	for _, f := range found {
		faults = append(faults, faultAt(c.rules[f.Rules], "findings", "%s, in %s", f.Fault, named(f.Found)))
	}
	if faults == nil {
		return nil
	}
	return faults
}

// named says which finding is meant, as far as it says so.
func named(found any) string {
	object, _ := found.(map[string]any)
	if rule, ok := object["rule"].(string); ok {
		return fmt.Sprintf("the finding of rule %q on %v", rule, object["feature"])
	}
	return fmt.Sprintf("the finding %v", found)
}

// asData is findings as the engine's rule has them: no waiver yet.
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

// evaluationFaults are the places at which OPA gave up; nil where it names none.
func evaluationFaults(err error) []residency.Error {
	if faults := located(err); faults != nil {
		return faults
	}
	var failed *topdown.Error
	if !errors.As(err, &failed) || failed.Location == nil {
		return nil
	}
	return []residency.Error{faultAt(failed.Location, "", "%s", failed.Message)}
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
	if err != nil || catalogue.company == nil {
		return planned, err
	}
	run, err := catalogue.company.prepare(ctx, catalogue, config)
	if err != nil {
		return nil, err
	}
	return &joined{planned, run}, nil
}

// Evaluate implements Engine. It is safe for concurrent use.
func (e *joined) Evaluate(ctx context.Context, input any, features []string) (*residency.Tenant, error) {
	alone := &residency.Tenant{}
	if e.company.readsFindings {
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
