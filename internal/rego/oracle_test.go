package rego_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/build"
	"github.com/residency-check/residency-check/internal/rego/opa"
)

// pair is a rule in two forms: as a plan, and as OPA's interpreter runs it.
type pair struct {
	plan *rego.Plan
	data rego.Value
	rule *opa.Rule
}

// newPair readies a rule of modules both ways. Data is generic JSON.
func newPair(tb testing.TB, sources map[string]string, rule string, data map[string]any) *pair {
	tb.Helper()
	modules := map[string]*ast.Module{}
	for name, source := range sources {
		module, err := ast.ParseModule(name, source)
		if err != nil {
			tb.Fatal(err)
		}
		modules[name] = module
	}
	code, err := build.Program(tb.Context(), modules, rule)
	if err != nil {
		tb.Fatal(err)
	}
	p := &pair{}
	if p.plan, err = rego.New(code, opa.Builtin); err != nil {
		tb.Fatal(err)
	}
	if p.data, err = rego.FromGo(data); err != nil {
		tb.Fatal(err)
	}
	if p.rule, err = opa.Interpret(tb.Context(), modules, rule, data); err != nil {
		tb.Fatal(err)
	}
	return p
}

// byPlan and byOPA say what the rule comes to: a value as OPA writes it,
// "undefined" or "error".
func (p *pair) byPlan(tb testing.TB, input rego.Value) string {
	tb.Helper()
	value, err := p.plan.Eval(tb.Context(), input, p.data)
	switch {
	case err != nil:
		tb.Log("plan:", err)
		return "error"
	case value == nil:
		return "undefined"
	}
	return opa.Value(value).String()
}

func (p *pair) byOPA(tb testing.TB, input rego.Value) string {
	tb.Helper()
	value, err := p.rule.Eval(tb.Context(), input)
	switch {
	case err != nil:
		tb.Log("OPA:", err)
		return "error"
	case value == nil:
		return "undefined"
	}
	return value.String()
}

func (p *pair) compare(tb testing.TB, input rego.Value) {
	tb.Helper()
	want, got := p.byOPA(tb, input), p.byPlan(tb, input)
	if want != got {
		tb.Errorf("OPA:  %s\nplan: %s", want, got)
	}
}

// parse reads JSON, numbers as they are written; nothing is undefined.
func parse(tb testing.TB, text string) rego.Value {
	tb.Helper()
	if text == "" {
		return nil
	}
	value, err := parsed(text)
	if err != nil {
		tb.Fatal(err)
	}
	return value
}

func parsed(text string) (rego.Value, error) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var generic any
	if err := decoder.Decode(&generic); err != nil {
		return nil, err
	}
	return rego.FromGo(generic)
}
