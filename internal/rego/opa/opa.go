// Package opa bridges plans and OPA: it converts values, lends plans OPA's own
// built-ins, and has OPA's interpreter evaluate the rules that plans were made of. It
// is for tests: the program evaluates its plan without it.
package opa

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/residency-check/residency-check/internal/rego"
)

// Builtin returns OPA's implementation of a built-in.
func Builtin(name string) (rego.Builtin, bool) {
	function := topdown.GetBuiltin(name)
	declared := ast.BuiltinMap[name]
	if function == nil || declared == nil {
		return nil, false
	}
	return func(operands []rego.Value) (rego.Value, error) {
		terms := make([]*ast.Term, len(operands))
		for i, operand := range operands {
			terms[i] = ast.NewTerm(Value(operand))
		}
		var results []rego.Value
		err := function(topdown.BuiltinContext{Context: context.Background()}, terms, func(t *ast.Term) error {
			result, err := From(t.Value)
			results = append(results, result)
			return err
		})
		if err != nil || len(results) == 0 && !declared.Relation {
			return nil, err
		}
		if declared.Relation {
			return rego.NewArray(results...), nil
		}
		return results[0], nil
	}, true
}

// Value converts a value of a plan to one of OPA.
func Value(v rego.Value) ast.Value {
	switch v := v.(type) {
	case rego.Bool:
		return ast.Boolean(v)
	case rego.Int:
		return ast.Number(fmt.Sprint(int64(v)))
	case rego.Number:
		return ast.Number(v)
	case rego.String:
		return ast.String(v)
	case *rego.Array:
		return ast.NewArray(terms(v.Len(), v.At)...)
	case *rego.Set:
		return ast.NewSet(terms(v.Len(), v.At)...)
	case *rego.Object:
		object := ast.NewObject()
		for i := range v.Len() {
			object.Insert(ast.NewTerm(Value(v.Key(i))), ast.NewTerm(Value(v.At(i))))
		}
		return object
	}
	return ast.Null{}
}

func terms(n int, at func(int) rego.Value) []*ast.Term {
	list := make([]*ast.Term, n)
	for i := range list {
		list[i] = ast.NewTerm(Value(at(i)))
	}
	return list
}

// From converts a value of OPA, which must need no evaluation.
func From(v ast.Value) (rego.Value, error) {
	switch v := v.(type) {
	case ast.Null:
		return rego.Null{}, nil
	case ast.Boolean:
		return rego.Bool(v), nil
	case ast.Number:
		return rego.FromGo(json.Number(v))
	case ast.String:
		return rego.String(v), nil
	case *ast.Array:
		elements, err := fromTerms(v.Len(), v.Elem)
		return rego.NewArray(elements...), err
	case ast.Set:
		slice := v.Slice()
		elements, err := fromTerms(len(slice), func(i int) *ast.Term { return slice[i] })
		return rego.NewSet(elements...), err
	case ast.Object:
		keys := v.Keys()
		from, err := fromTerms(len(keys), func(i int) *ast.Term { return keys[i] })
		if err != nil {
			return nil, err
		}
		to, err := fromTerms(len(keys), func(i int) *ast.Term { return v.Get(keys[i]) })
		if err != nil {
			return nil, err
		}
		return rego.ObjectOf(from, to), nil
	}
	return nil, fmt.Errorf("no plain value: %T", v)
}

func fromTerms(n int, at func(int) *ast.Term) ([]rego.Value, error) {
	values := make([]rego.Value, n)
	for i := range values {
		value, err := From(at(i).Value)
		if err != nil {
			return nil, err
		}
		values[i] = value
	}
	return values, nil
}
