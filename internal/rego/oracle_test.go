package rego_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/build"
	"github.com/residency-check/residency-check/internal/rego/opa"
	"github.com/residency-check/residency-check/internal/rego/program"
)

// forms are the forms of a rule that must agree: as a plan, as the same without
// rewrites, and as OPA's interpreter runs it.
type forms struct {
	plan, verbatim *rego.Rule
	data           rego.Value
	rule           *opa.Rule
}

// newForms readies a rule of modules in all forms. Data is generic JSON.
func newForms(tb testing.TB, sources map[string]string, rule string, data map[string]any) *forms {
	tb.Helper()
	modules := map[string]*ast.Module{}
	for name, source := range sources {
		module, err := ast.ParseModule(name, source)
		if err != nil {
			tb.Fatal(err)
		}
		modules[name] = module
	}
	planned, err := build.Of(tb.Context(), modules, rule)
	if err != nil {
		tb.Fatal(err)
	}
	p := &forms{plan: readied(tb, planned.Program), verbatim: readied(tb, planned.Verbatim)}
	if p.data, err = rego.FromGo(data); err != nil {
		tb.Fatal(err)
	}
	if p.rule, err = opa.Interpret(tb.Context(), modules, rule, data); err != nil {
		tb.Fatal(err)
	}
	return p
}

func readied(tb testing.TB, program func() (*program.Program, error)) *rego.Rule {
	tb.Helper()
	code, err := program()
	if err != nil {
		tb.Fatal(err)
	}
	ready, err := rego.New(code, opa.Builtin)
	if err != nil {
		tb.Fatal(err)
	}
	return ready
}

// byPlan and byOPA say what the rule comes to: a value as OPA writes it,
// "undefined" or "error".
func byPlan(tb testing.TB, plan *rego.Rule, input, data rego.Value) string {
	tb.Helper()
	value, err := plan.Eval(tb.Context(), input, data)
	switch {
	case err != nil:
		tb.Log("plan:", err)
		return "error"
	case value == nil:
		return "undefined"
	}
	return opa.Value(value).String()
}

func (p *forms) byOPA(tb testing.TB, input rego.Value) string {
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

func (p *forms) compare(tb testing.TB, input rego.Value) {
	tb.Helper()
	want := p.byOPA(tb, input)
	if got := byPlan(tb, p.plan, input, p.data); got != want {
		tb.Errorf("OPA:  %s\nplan: %s", want, got)
	}
	if got := byPlan(tb, p.verbatim, input, p.data); got != want {
		tb.Errorf("OPA:               %s\nwithout rewrites: %s", want, got)
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
