package policy

import (
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/residency"
)

// Each bound of a company's rules ends them, in a run in which the other one
// cannot be reached.
func TestCompanyRulesAreBounded(t *testing.T) {
	const hoards = `
		text := concat("", ["x" | some _ in numbers.range(1, 20000)])
		findings contains text if count([kept | some n in numbers.range(1, 1000000); kept := sprintf("%d%s", [n, text])]) == 0`
	const circles = `
		findings contains n if {
			some n in numbers.range(1, 1000000)
			some m in numbers.range(1, 1000000)
			n + m < 0
		}`
	const deaf = `
		large := bits.lsh(1, 30000000 + count(data.residency.engine.findings.findings))
		findings contains n if n := sprintf("%d", [(large * large) * (large + 1)])`
	cases := map[string]struct {
		rules  string
		bounds own.Bounds
		want   string
	}{
		"memory": {hoards, own.Bounds{Time: time.Hour, Memory: 64 << 20}, "the company's rules take more than 64 MiB of memory"},
		"deaf":   {deaf, own.Bounds{Time: 50 * time.Millisecond, Memory: math.MaxUint64}, "the company's rules take longer than 50ms, and they go on when they are told to stop"},
		"time":   {circles, own.Bounds{Time: 50 * time.Millisecond, Memory: math.MaxUint64}, "the company's rules take longer than 50ms"},
	}
	catalogue, err := LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			module := ast.MustParseModule("package residency.company.contoso\n" + c.rules)
			rules, faults := own.NewRules(nil, map[string]*ast.Module{"rules.rego": module})
			if len(faults) > 0 {
				t.Fatal(faults)
			}
			rules.Bounds = c.bounds
			run, err := prepare(t.Context(), rules, catalogue, Config{AsOf: "2026-11-25"})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := run.found(t.Context(), map[string]any{}, []residency.Finding{}); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if name == "deaf" { // what goes on holds what the next one needs
				if _, err := run.found(t.Context(), map[string]any{}, []residency.Finding{}); !errors.Is(err, own.ErrUnstoppable) {
					t.Errorf("the second time: got %v", err)
				}
			}
		})
	}
}
