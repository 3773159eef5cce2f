package own

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

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

// Rules are the rules of a company, checked and not yet readied for a run.
type Rules struct {
	Modules       map[string]*ast.Module
	Data          map[string]any // below residency.company
	Names         []string       // of the packages that may have findings, sorted
	ReadsFindings bool
	ReadsFeatures bool
	Bounds        Bounds // of one evaluation

	findings map[string]*ast.Location // where each package has its findings
}

// NewRules collects the rules of all bundles; nil where there are none.
func NewRules(bundles []*Bundle, modules map[string]*ast.Module) (*Rules, []residency.Error) {
	r := &Rules{Modules: modules, Data: map[string]any{}, findings: map[string]*ast.Location{}, Bounds: companyBounds}
	var faults []residency.Error
	for _, b := range bundles {
		if own, ok := b.data["residency"].(map[string]any); ok {
			data, _ := own["company"].(map[string]any)
			if err := mergeInto(r.Data, data, "data.residency.company"); err != nil {
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
				if ruleName(rule) == "findings" && r.findings[name] == nil {
					r.findings[name] = rule.Location
				}
			}
		}
		imports := importsOf(module)
		ast.WalkRefs(module, func(ref ast.Ref) bool {
			text := resolve(ref, imports).String()
			r.ReadsFindings = r.ReadsFindings || strings.HasPrefix(text, "data.residency.engine.findings")
			r.ReadsFeatures = r.ReadsFeatures || strings.HasPrefix(text, "data.residency.catalogue")
			return false
		})
	}
	for name, at := range packages {
		if r.findings[name] == nil {
			faults = append(faults, faultAt(at, "", "has no rule `findings`, so nothing of it joins the report; helpers belong below, in residency.company.%s.<helper>", name))
		}
		r.Names = append(r.Names, name)
	}
	if len(r.Names) == 0 {
		first := modules[slices.Sorted(maps.Keys(modules))[0]]
		below, _ := packagePath(first)
		name, _, _ := companyName(below)
		return r, append(faults, faultAt(first.Package.Location, "", "helpers alone: nothing joins the report without a package residency.company.%s that has a rule `findings`", name))
	}
	slices.Sort(r.Names)
	if _, err := r.Compile(); err != nil {
		if wrong := located(err); wrong != nil {
			return r, append(faults, wrong...)
		}
		return r, append(faults, residency.Error{Message: err.Error()})
	}
	return r, faults
}

// helpers lists the shipped packages that a company's rules may call, and those that
// join the findings of its rules to the report.
var helpers = []string{"company", "company_faults", "owners", "placement", "places", "selectors", "tenant", "uses"}

// Compile compiles the rules with those of the engine that they may call, and with
// what says of their findings which no report can hold.
func (r *Rules) Compile() (*ast.Compiler, error) {
	modules, err := shippedModules(func(at string) bool {
		name, inEngine := strings.CutPrefix(strings.TrimSuffix(at, ".rego"), "engine/")
		return inEngine && slices.Contains(helpers, name)
	})
	if err != nil {
		return nil, err
	}
	for at, module := range r.Modules {
		modules[at] = module.Copy()
	}
	compiler := ast.NewCompiler().WithStrict(true).WithCapabilities(Capabilities())
	if compiler.Compile(modules); compiler.Failed() {
		return nil, compiler.Errors
	}
	return compiler, nil
}

// Unsound is something that a company's rules found and no report can hold.
type Unsound struct {
	Rules string // the name of the package
	Found any
	Fault string
}

// Evaluate has the rules evaluated within their bounds. Where that fails, it says where
// and why. Rules that cannot be stopped are no Faults: nothing is judged beside them.
func (r *Rules) Evaluate(ctx context.Context, evaluate func(context.Context) error) error {
	err := r.Bounds.run(ctx, evaluate)
	if err == nil {
		return nil
	}
	if broken := new(boundError); errors.As(err, &broken) {
		fault := faultAt(r.findings[r.Names[0]], "", "the company's rules take %s", broken.bound)
		if broken.goesOn {
			return fmt.Errorf("%s, and %w", fault.Error(), ErrUnstoppable)
		}
		return Faults{fault}
	}
	if faults := evaluationFaults(err); faults != nil {
		return Faults(faults)
	}
	return fmt.Errorf("evaluate the company's rules: %w", err)
}

// Report puts what is unsound where the rules are that found it.
func (r *Rules) Report(found []Unsound) error {
	var faults Faults
	for _, f := range found {
		faults = append(faults, faultAt(r.findings[f.Rules], "findings", "%s, in %s", f.Fault, named(f.Found)))
	}
	if faults == nil {
		return nil
	}
	return faults
}

// named identifies a finding by the parts of its id that it has.
func named(found any) string {
	object, _ := found.(map[string]any)
	if rule, ok := object["rule"].(string); ok {
		return fmt.Sprintf("the finding of rule %q on %v", rule, object["feature"])
	}
	return fmt.Sprintf("the finding %v", found)
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
