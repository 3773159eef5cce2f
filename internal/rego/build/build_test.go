package build_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/residency-check/residency-check/internal/rego/build"
	"github.com/residency-check/residency-check/internal/rego/program"
)

// planned is the plan of data.test.r, rewritten and as OPA made it.
func planned(t *testing.T, rules string) (rewritten, verbatim *program.Program) {
	t.Helper()
	modules := map[string]*ast.Module{"m.rego": ast.MustParseModule("package test\n\n" + rules)}
	plan, err := build.Of(t.Context(), modules, "data.test.r")
	if err != nil {
		t.Fatal(err)
	}
	if rewritten, err = plan.Program(); err != nil {
		t.Fatal(err)
	}
	if verbatim, err = plan.Verbatim(); err != nil {
		t.Fatal(err)
	}
	return rewritten, verbatim
}

// rule are the statements of the rule r, in the order in which they are kept.
func rule(t *testing.T, code *program.Program) []program.Op {
	t.Helper()
	at := slices.IndexFunc(code.Functions, func(f program.Function) bool { return strings.HasSuffix(f.Name, "data.test.r") })
	if at < 0 {
		t.Fatal("r was not planned")
	}
	var ops []program.Op
	var follow func(blocks program.Range)
	follow = func(blocks program.Range) {
		for _, block := range code.Blocks[blocks.First : blocks.First+blocks.Count] {
			for _, s := range code.Statements[block.First : block.First+block.Count] {
				ops = append(ops, s.Op)
				switch s.Op {
				case program.Blocks:
					follow(program.Range{First: s.A, Count: s.B})
				case program.Scan, program.Not, program.With:
					follow(program.Range{First: s.D, Count: 1})
				}
			}
		}
	}
	follow(code.Functions[at].Body)
	return ops
}

// Each rewrite leaves out of a rule what it is to leave out. That both forms come to
// the same value, the tests of the evaluator say.
func TestRewrites(t *testing.T) {
	for name, c := range map[string]struct {
		rules string
		want  []program.Op // of the rule, once rewritten
		gone  []program.Op // some of what OPA planned in their place
	}{
		"copies": {`r := z if {
	x := input.a
	y := x
	z := y
}`, []program.Op{program.Path, program.Return}, []program.Op{program.Assign}},
		"constants":           {`r if input.n == 17`, []program.Op{program.Path, program.Equal, program.Return}, []program.Op{program.Assign}},
		"lookups in a row":    {`r := input.a.b.c`, []program.Op{program.Path, program.Return}, []program.Op{program.Dot}},
		"lookups in the data": {`r := data.base.b.c`, []program.Op{program.DataPath, program.Return}, []program.Op{program.DataDot, program.Blocks, program.Break}},
		"an index":            {`r := x if [x, 2] = input.pair`, []program.Op{program.Path, program.IsArray, program.Len, program.Equal, program.Dot, program.Assign, program.Dot, program.Equal, program.Return}, []program.Op{program.Assign}},
		"a literal":           {`r := [input.a, {"k": input.b}]`, []program.Op{program.Path, program.Path, program.ObjectOf, program.ArrayOf, program.Return}, []program.Op{program.MakeArray, program.MakeObject, program.Append, program.Insert}},
		"a constant literal":  {`r := {"a": [1, {"b"}]}`, []program.Op{program.Return}, []program.Op{program.MakeArray, program.MakeObject, program.MakeSet, program.Append, program.Insert, program.Add}},
		"a decision": {`r if input.a == 1

r if input.b == 1`, []program.Op{program.Path, program.Equal, program.Return, program.Path, program.Equal, program.Return}, []program.Op{program.Reset, program.AssignOnce, program.IsDefined}},
		"a condition": {`r if input.a`, []program.Op{program.Path, program.Holds, program.Return}, []program.Op{program.NotEqual}},
	} {
		t.Run(name, func(t *testing.T) {
			rewritten, verbatim := planned(t, c.rules)
			got := rule(t, rewritten)
			got = got[:len(got)-trailing(got)]
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			before := rule(t, verbatim)
			for _, op := range c.gone {
				if !slices.Contains(before, op) {
					t.Errorf("OPA planned no statement of kind %d: %v", op, before)
				}
			}
		})
	}
}

// trailing is how many statements end a function whose rules have decided: returning
// what is then undefined.
func trailing(ops []program.Op) int {
	if n := len(ops); n > 1 && ops[n-1] == program.Return && ops[n-2] == program.Return {
		return 1
	}
	return 0
}

// A rule that may come to several values keeps what notices that they differ.
func TestConflictsAreKept(t *testing.T) {
	for _, rules := range []string{
		`r := v if some v in input.list`,
		"r := 1 if input.a\n\nr := 2 if input.b",
	} {
		rewritten, _ := planned(t, rules)
		if !slices.Contains(rule(t, rewritten), program.AssignOnce) {
			t.Errorf("%s: two values would not be noticed", rules)
		}
	}
}

// A part of the data in a variable is a value like any other; one that is referred to
// is looked up as OPA's storage does.
func TestPartsOfTheData(t *testing.T) {
	for rules, want := range map[string]bool{
		`r := data.base[input.n]`:                         true,
		`r := data.base[input.m].x[input.n]`:              true,
		"r := part[input.n] if {\n\tpart := data.base\n}": false,
		`r := input.base[input.n]`:                        false,
	} {
		rewritten, _ := planned(t, rules)
		if ops := rule(t, rewritten); slices.Contains(ops, program.DataDot) != want {
			t.Errorf("%s: in the data %v, want %v: %v", rules, !want, want, ops)
		}
	}
}

// What cannot be evaluated alike each time, or not at all, is refused when it is planned.
func TestRefuses(t *testing.T) {
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
