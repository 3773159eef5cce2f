package rego_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/build"
	"github.com/residency-check/residency-check/internal/rego/program"
)

func compiled(tb testing.TB, module string) *program.Program {
	tb.Helper()
	code, err := build.Program(tb.Context(), map[string]*ast.Module{"m.rego": ast.MustParseModule(module)}, "data.test.r")
	if err != nil {
		tb.Fatal(err)
	}
	return code
}

func ready(tb testing.TB, module string) *rego.Rule {
	tb.Helper()
	p, err := rego.New(compiled(tb, module))
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

func TestCompileIsDeterministic(t *testing.T) {
	for _, c := range language {
		if diff := cmp.Diff(compiled(t, "package test\n\n"+c.module), compiled(t, "package test\n\n"+c.module)); diff != "" {
			t.Errorf("%s: the same module gave different programs:\n%s", c.name, diff)
		}
	}
}

// A program may hold several rules, which share what they need.
func TestRulesOfOneProgram(t *testing.T) {
	module := map[string]*ast.Module{"m.rego": ast.MustParseModule("package test\n\nr := shared + 1\n\ns := shared + 2\n\nshared := count(input)")}
	code, err := build.Program(t.Context(), module, "data.test.s", "data.test.r")
	if err != nil {
		t.Fatal(err)
	}
	s, err := rego.New(code)
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Of("data.test.r")
	if err != nil {
		t.Fatal(err)
	}
	for want, p := range map[rego.Value]*rego.Rule{rego.Int(4): s, rego.Int(3): r} {
		if got, err := p.Eval(t.Context(), rego.NewArray(rego.Null{}, rego.Null{}), nil); err != nil || got != want {
			t.Errorf("got %v, %v, want %v", got, err, want)
		}
	}
	if _, err := s.Of("data.test.shared"); err == nil {
		t.Error("a rule that was not planned to be asked for was found")
	}
}

func TestNewRefusesUnknownBuiltin(t *testing.T) {
	_, err := rego.New(compiled(t, "package test\n\nr := json.marshal(input)"))
	if err == nil || !strings.Contains(err.Error(), "json.marshal") {
		t.Errorf("got %v, want an error that names the built-in", err)
	}
}

func TestErrorNamesRule(t *testing.T) {
	p := ready(t, "package test\n\nr := f(1)\n\nf(_) := v if some v in [1, 2]")
	_, err := p.Eval(t.Context(), nil, nil)
	var failure *rego.Error
	if !errors.As(err, &failure) || !strings.HasSuffix(failure.Rule, "data.test.f") {
		t.Errorf("got %v, want an error in data.test.f", err)
	}
}

func TestEvalStopsWithContext(t *testing.T) {
	p := ready(t, "package test\n\nr := count([1 | some _ in input; some _ in input; some _ in input])")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	input, err := rego.FromGo(make([]any, 1000))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Eval(ctx, input, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

// One plan and one data, of which each evaluation reads what it needs, serve many
// evaluations at once.
func TestConcurrentEval(t *testing.T) {
	_, document := largeDocument(t)
	p := ready(t, `package test

r contains [name, other] if {
	some name in input
	some e in data.document[name].list
	some other, twin in data.document
	some f in twin.list
	f.word == e.word
	e.at + f.at == 3
}`)
	data := rego.NewObject(map[string]rego.Value{"document": document})
	var group sync.WaitGroup
	for i := range 8 {
		input := rego.NewArray(rego.String(fmt.Sprint("entry ", i)), rego.String(fmt.Sprint("entry ", 8*i)))
		_, fresh := largeDocument(t)
		want, err := p.Eval(t.Context(), input, rego.NewObject(map[string]rego.Value{"document": fresh}))
		if err != nil || want.(*rego.Set).Len() == 0 {
			t.Fatalf("got %v, %v", want, err)
		}
		for range 4 {
			group.Go(func() {
				if got, err := p.Eval(t.Context(), input, data); err != nil || !rego.Equal(got, want) {
					t.Errorf("another value, or an error: %v", err)
				}
			})
		}
	}
	group.Wait()
}
