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
	p, err := Of(ctx, modules, rule)
	if err != nil {
		return nil, err
	}
	return p.Program()
}

// Plan is what OPA planned of a rule.
type Plan struct {
	rule    string
	encoded []byte
}

// Of asks OPA for the plan of a rule.
func Of(ctx context.Context, modules map[string]*ast.Module, rule string) (*Plan, error) {
	encoded, err := planned(ctx, modules, rule)
	if err != nil {
		return nil, fmt.Errorf("plan %s: %w", rule, err)
	}
	return &Plan{rule, encoded}, nil
}

// Program is the plan in our form, rewritten so that it takes fewer steps.
func (p *Plan) Program() (*program.Program, error) { return p.translate(false) }

// Verbatim is the plan in our form as OPA made it, statement for statement: what the
// rewritten one must agree with.
func (p *Plan) Verbatim() (*program.Program, error) { return p.translate(true) }

func (p *Plan) translate(verbatim bool) (*program.Program, error) {
	decoded := &ir.Policy{}
	err := json.Unmarshal(p.encoded, decoded)
	if err == nil {
		err = dereference(decoded)
	}
	var code *program.Program
	if err == nil {
		code, err = translate(decoded, verbatim)
	}
	if err != nil {
		return nil, fmt.Errorf("translate the plan of %s: %w", p.rule, err)
	}
	return code, nil
}

func planned(ctx context.Context, modules map[string]*ast.Module, rule string) ([]byte, error) {
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
	return compiler.Bundle().PlanModules[0].Raw, nil
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
