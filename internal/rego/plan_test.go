package rego_test

import (
	"context"
	"errors"
	"os/exec"
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

func ready(tb testing.TB, module string) *rego.Plan {
	tb.Helper()
	p, err := rego.New(compiled(tb, module))
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

func TestCompileIsDeterministic(t *testing.T) {
	if diff := cmp.Diff(engineProgram(t), engineProgram(t)); diff != "" {
		t.Errorf("the same modules gave different programs:\n%s", diff)
	}
}

func TestCompileRefuses(t *testing.T) {
	cases := map[string]struct{ module, want string }{
		"a built-in that differs each time":  {`r := time.now_ns()`, "time.now_ns"},
		"a rule that is not there":           {`q := 1`, "data.test.r"},
		"functions planned as if they rules": {"r contains k if {\n\tsome k\n\tdata.test.a[k]\n}\n\na.f(x) := x\n\na.g := 1", "operands"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			module := map[string]*ast.Module{"m.rego": ast.MustParseModule("package test\n\n" + c.module)}
			_, err := build.Program(t.Context(), module, "data.test.r")
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error that names %s", err, c.want)
			}
		})
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

// One plan and one data serve many evaluations at once.
func TestConcurrentEval(t *testing.T) {
	c := readCatalogue(t)
	p, err := rego.New(engineProgram(t))
	if err != nil {
		t.Fatal(err)
	}
	data := lazyData(c)
	g := newGenerator(c, 7)
	var group sync.WaitGroup
	for range 8 {
		input, err := rego.FromGo(g.tenant(5))
		if err != nil {
			t.Fatal(err)
		}
		want, err := p.Eval(t.Context(), input, lazyData(c))
		if err != nil {
			t.Fatal(err)
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

// The program that evaluates plans need not carry OPA.
func TestNeedsNoOPA(t *testing.T) {
	out, err := exec.CommandContext(t.Context(), "go", "list", "-deps", ".").CombinedOutput()
	if err != nil {
		t.Fatal(err, string(out))
	}
	if strings.Contains(string(out), "open-policy-agent") {
		t.Error("package rego depends on OPA")
	}
}
