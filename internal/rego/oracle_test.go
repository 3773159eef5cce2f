package rego_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/build"
	"github.com/residency-check/residency-check/internal/rego/opa"
)

// pair is a rule in two forms: as a plan, and as OPA's interpreter runs it.
type pair struct {
	plan  *rego.Plan
	data  rego.Value
	query oparego.PreparedEvalQuery
}

// newPair compiles a rule of modules both ways. Data is generic JSON.
func newPair(tb testing.TB, modules map[string]string, rule string, data map[string]any) *pair {
	tb.Helper()
	parsed := map[string]*ast.Module{}
	options := []func(*oparego.Rego){
		oparego.Query(rule),
		oparego.StrictBuiltinErrors(true),
		oparego.GenerateJSON(func(term *ast.Term, _ *oparego.EvalContext) (any, error) { return term.Value, nil }),
		oparego.Store(inmem.NewFromObject(data)),
	}
	for name, source := range modules {
		module, err := ast.ParseModule(name, source)
		if err != nil {
			tb.Fatal(err)
		}
		parsed[name] = module
		options = append(options, oparego.Module(name, source))
	}
	code, err := build.Program(tb.Context(), parsed, rule)
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
	if p.query, err = oparego.New(options...).PrepareForEval(tb.Context()); err != nil {
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
	var options []oparego.EvalOption
	if input != nil {
		options = append(options, oparego.EvalParsedInput(opa.Value(input)))
	}
	results, err := p.query.Eval(tb.Context(), options...)
	switch {
	case err != nil:
		tb.Log("OPA:", err)
		return "error"
	case len(results) == 0:
		return "undefined"
	}
	return results[0].Expressions[0].Value.(ast.Value).String()
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
