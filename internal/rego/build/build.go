// Package build makes plans: OPA plans a rule, and this package writes the plan
// down in the form that package rego evaluates. It is for tests and generators,
// not for the program, which would have to carry OPA's compiler.
package build

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// Program plans a rule, such as data.example.allow, of the modules, given by
// path. What the rule does not reach is left out. The same modules give the same
// program.
func Program(ctx context.Context, modules map[string]*ast.Module, rule string) (*program.Program, error) {
	planned, err := planOf(ctx, modules, rule)
	if err != nil {
		return nil, fmt.Errorf("plan %s: %w", rule, err)
	}
	code, err := translate(planned)
	if err != nil {
		return nil, fmt.Errorf("translate the plan of %s: %w", rule, err)
	}
	return code, nil
}

// planOf asks OPA for the plan of a rule.
func planOf(ctx context.Context, modules map[string]*ast.Module, rule string) (*ir.Policy, error) {
	path, ok := strings.CutPrefix(rule, "data.")
	if !ok {
		return nil, fmt.Errorf("a rule begins with data")
	}
	files := &bundle.Bundle{Data: map[string]any{}}
	for _, name := range slices.Sorted(maps.Keys(modules)) {
		files.Modules = append(files.Modules, bundle.ModuleFile{URL: name, Path: name, Parsed: modules[name]})
	}
	compiler := compile.New().
		WithTarget(compile.TargetPlan).
		WithEntrypoints(strings.ReplaceAll(path, ".", "/")).
		WithPruneUnused(true).
		WithCapabilities(deterministic()).
		WithBundle(files)
	if err := compiler.Build(ctx); err != nil {
		return nil, err
	}
	planned := &ir.Policy{}
	if err := json.Unmarshal(compiler.Bundle().PlanModules[0].Raw, planned); err != nil {
		return nil, err
	}
	if len(planned.Plans.Plans) != 1 {
		return nil, fmt.Errorf("%d plans instead of one", len(planned.Plans.Plans))
	}
	return planned, dereference(planned)
}

// deterministic are OPA's capabilities, less the built-ins whose value may
// differ each time.
func deterministic() *ast.Capabilities {
	capabilities := ast.CapabilitiesForThisVersion()
	capabilities.Builtins = slices.DeleteFunc(capabilities.Builtins, func(b *ast.Builtin) bool {
		return b.Nondeterministic || b.Name == ast.OPARuntime.Name
	})
	return capabilities
}
