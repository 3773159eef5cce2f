// Package build makes plans: OPA plans a rule, and this package writes the plan
// down in the form that package rego evaluates. It is for tests and generators,
// not for the program, which would have to carry OPA's compiler.
package build

import (
	"context"
	"encoding/json"
	"errors"
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

// Program plans rules, such as data.example.allow, of the modules, given by path.
// What the rules do not reach is left out. The same modules give the same program.
func Program(ctx context.Context, modules map[string]*ast.Module, rules ...string) (*program.Program, error) {
	p, err := Of(ctx, modules, rules...)
	if err != nil {
		return nil, err
	}
	return p.Program()
}

// Plan is what OPA planned of rules.
type Plan struct {
	rules   []string
	encoded []byte
}

// Of asks OPA for the plan of rules.
func Of(ctx context.Context, modules map[string]*ast.Module, rules ...string) (*Plan, error) {
	encoded, err := planned(ctx, modules, rules)
	if err != nil {
		return nil, fmt.Errorf("plan %s: %w", strings.Join(rules, ", "), err)
	}
	return &Plan{rules, encoded}, nil
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
		code, err = translate(decoded, p.rules, verbatim)
	}
	if err != nil {
		return nil, fmt.Errorf("translate the plan of %s: %w", strings.Join(p.rules, ", "), err)
	}
	return code, nil
}

func planned(ctx context.Context, modules map[string]*ast.Module, rules []string) ([]byte, error) {
	paths := make([]string, len(rules))
	for i, rule := range rules {
		if !strings.HasPrefix(rule, "data.") {
			return nil, errors.New("a rule begins with data")
		}
		paths[i] = entrypoint(rule)
	}
	files := &bundle.Bundle{Data: map[string]any{}}
	for _, name := range slices.Sorted(maps.Keys(modules)) {
		files.Modules = append(files.Modules, bundle.ModuleFile{URL: name, Path: name, Parsed: modules[name]})
	}
	compiler := compile.New().
		WithTarget(compile.TargetPlan).
		WithEntrypoints(paths...).
		WithPruneUnused(true).
		WithCapabilities(deterministic()).
		WithBundle(files)
	if err := compiler.Build(ctx); err != nil {
		return nil, err
	}
	return compiler.Bundle().PlanModules[0].Raw, nil
}

// entrypoint is what OPA calls a rule that is asked for: example/allow.
func entrypoint(rule string) string {
	return strings.ReplaceAll(strings.TrimPrefix(rule, "data."), ".", "/")
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
