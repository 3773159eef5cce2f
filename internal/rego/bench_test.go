package rego_test

import (
	"fmt"
	"syscall"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	oparego "github.com/open-policy-agent/opa/v1/rego"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/build"
	"github.com/residency-check/residency-check/internal/rego/opa"
	"github.com/residency-check/residency-check/internal/rego/program"
)

// cpu reports the processor time of each round, which other work on the machine
// disturbs less than the time that passes.
func cpu(b *testing.B) func() {
	b.ReportAllocs()
	used := func() time.Duration {
		var usage syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
			b.Fatal(err)
		}
		return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
	}
	before := used()
	return func() { b.ReportMetric(float64(used()-before)/float64(b.N), "cpu-ns/op") }
}

func engineProgram(tb testing.TB) *program.Program {
	tb.Helper()
	modules := map[string]*ast.Module{}
	for name, source := range engineModules(tb) {
		modules[name] = ast.MustParseModule(source)
	}
	code, err := build.Program(tb.Context(), modules, engineRule)
	if err != nil {
		tb.Fatal(err)
	}
	return code
}

// BenchmarkEval evaluates the same tenants by the plan and by OPA.
func BenchmarkEval(b *testing.B) {
	c := readCatalogue(b)
	g := newGenerator(c, 3)
	p := newPair(b, engineModules(b), engineRule, c.data("2026-11-25", []any{}))
	for _, features := range []int{1, 25, 100} {
		input, err := rego.FromGo(g.tenant(features))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("features=%d/by=plan", features), func(b *testing.B) {
			defer cpu(b)()
			for b.Loop() {
				if _, err := p.plan.Eval(b.Context(), input, p.data); err != nil {
					b.Fatal(err)
				}
			}
		})
		parsed := opa.Value(input)
		b.Run(fmt.Sprintf("features=%d/by=opa", features), func(b *testing.B) {
			defer cpu(b)()
			for b.Loop() {
				if _, err := p.query.Eval(b.Context(), oparego.EvalParsedInput(parsed)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
