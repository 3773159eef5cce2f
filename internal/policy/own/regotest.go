package own

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/residency-check/residency-check/internal/residency"
)

// testLimit is how long one Rego test may take.
const testLimit = 30 * time.Second

// TestResult is the outcome of one Rego test.
type TestResult struct {
	Name   string // package and rule
	At     residency.Position
	Passed bool
	Reason string // why it did not pass; what it printed otherwise
}

// RunTests runs the Rego tests of bundles as `opa test` does, beside the shipped
// rules, and with no more built-ins than policies have. Where there are tests, it asks
// for the data that rules read.
func RunTests(ctx context.Context, served func() (map[string]any, error), bundles []*Bundle) ([]TestResult, []residency.Error, error) {
	modules, err := testedModules(bundles)
	if err != nil || modules == nil {
		return nil, nil, err
	}
	data, err := served()
	if err != nil {
		return nil, nil, err
	}
	store := inmem.NewFromObject(data)
	compiler := ast.NewCompiler().WithCapabilities(Capabilities()).WithEnablePrintStatements(true)
	if compiler.Compile(modules); compiler.Failed() {
		return nil, located(compiler.Errors), nil
	}
	running, err := tester.NewRunner().SetCompiler(compiler).SetStore(store).SetModules(modules).
		CapturePrintOutput(true).SetTimeout(testLimit).RunTests(ctx, nil)
	if err != nil {
		return nil, nil, err
	}
	var results []TestResult
	for r := range running {
		result := TestResult{Name: strings.TrimPrefix(r.Package, "data.") + "." + r.Name, Passed: r.Pass(), Reason: string(r.Output)}
		if r.Location != nil {
			result.At = residency.Position{File: r.Location.File, Line: r.Location.Row, Column: r.Location.Col}
		}
		switch {
		case r.Skip:
			result.Passed, result.Reason = false, "is skipped"
		case r.Error != nil:
			result.Reason = r.Error.Error()
		case r.Fail && result.Reason == "":
			result.Reason = "is not true"
		}
		results = append(results, result)
	}
	slices.SortFunc(results, func(a, b TestResult) int {
		return cmp.Or(cmp.Compare(a.At.File, b.At.File), cmp.Compare(a.At.Line, b.At.Line))
	})
	return results, nil, nil
}

// testedModules are the shipped rules, the bundles' and their tests; nil where
// there are no tests.
func testedModules(bundles []*Bundle) (map[string]*ast.Module, error) {
	served, err := servedModules()
	if err != nil {
		return nil, err
	}
	modules := map[string]*ast.Module{}
	for _, module := range served {
		at := strings.TrimPrefix(module.Path, "/")
		if !strings.HasPrefix(at, shippedFolder+"engine/") {
			continue // the rest serves other programs, with built-ins that policies may not call
		}
		if modules[at], err = ast.ParseModule(at, string(module.Raw)); err != nil {
			return nil, err
		}
	}
	tests := 0
	for _, b := range bundles {
		for at, module := range b.modules {
			modules[at] = module.Copy()
		}
		for at, module := range b.tests {
			modules[at] = module.Copy()
			tests++
		}
	}
	if tests == 0 {
		return nil, nil
	}
	return modules, nil
}
