package opa

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"
	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/residency-check/residency-check/internal/rego"
)

// Rule is a rule that OPA's interpreter evaluates: the reference for its plan.
type Rule struct {
	query oparego.PreparedEvalQuery
}

// Interpret readies a rule, such as data.example.allow, of the modules, given by
// path. Data is generic JSON.
func Interpret(ctx context.Context, modules map[string]*ast.Module, rule string, data map[string]any) (*Rule, error) {
	copies := map[string]*ast.Module{}
	for path, module := range modules {
		copies[path] = module.Copy()
	}
	compiler := ast.NewCompiler()
	if compiler.Compile(copies); compiler.Failed() {
		return nil, compiler.Errors
	}
	query, err := oparego.New(
		oparego.Query(rule),
		oparego.Compiler(compiler),
		oparego.Store(inmem.NewFromObject(data)),
		oparego.StrictBuiltinErrors(true),
		oparego.GenerateJSON(func(term *ast.Term, _ *oparego.EvalContext) (any, error) { return term.Value, nil }),
	).PrepareForEval(ctx)
	return &Rule{query}, err
}

// Eval returns the value of the rule for an input; nil where it is undefined.
func (r *Rule) Eval(ctx context.Context, input rego.Value) (ast.Value, error) {
	var options []oparego.EvalOption
	if input != nil {
		options = append(options, oparego.EvalParsedInput(Value(input)))
	}
	results, err := r.query.Eval(ctx, options...)
	if err != nil || len(results) == 0 {
		return nil, err
	}
	return results[0].Expressions[0].Value.(ast.Value), nil
}
