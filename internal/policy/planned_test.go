package policy_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/opa"
	"github.com/residency-check/residency-check/internal/rego/program"
)

// The plan of the policies says what OPA says of them, whatever the tenant.
func TestPlanOfTheEngine(t *testing.T) {
	c := openShipped(t)
	g := newGenerator(c, 1)
	rounds := 60
	if testing.Short() {
		rounds = 10
	}
	for _, asOf := range []string{"2026-11-25", "2023-06-01"} {
		data := c.data(asOf, g.waivers(3))
		judge, explain := askEngine(t, policy.PlannedRules[0], data), askEngine(t, policy.PlannedRules[1], data)
		for i := range rounds {
			t.Run(fmt.Sprint(asOf, "/", i), func(t *testing.T) {
				tenant := g.tenant(1 + g.IntN(8))
				judge.compare(t, tenant)
				if i%3 == 0 {
					explain.compare(t, tenant)
				}
			})
		}
	}
	everyone := askEngine(t, policy.PlannedRules[2], c.data("2026-11-25", []any{}))
	for ids := range slices.Chunk(c.ids, 20) {
		everyone.compare(t, map[string]any{"features": ids})
	}
}

// So does the plan of an inventory, with a home and without.
func TestPlanOfTheInventory(t *testing.T) {
	c := openShipped(t)
	g := newGenerator(c, 2)
	rounds := 12
	if testing.Short() {
		rounds = 3
	}
	for _, home := range [][]any{{}, {"eea"}, {"JP", "GB"}} {
		data := c.data("2026-11-30", []any{})
		data["residency_config"].(map[string]any)["home"] = home
		inventory := newAsked(t, shipped.Inventory(), engineModules(t), policy.InventoryRule, data)
		for i := range rounds {
			t.Run(fmt.Sprint(home, "/", i), func(t *testing.T) { inventory.compare(t, g.tenant(1+g.IntN(5))) })
		}
	}
}

// asked is a rule as the program evaluates it, and as OPA does.
type asked struct {
	plan *rego.Rule
	data rego.Value
	rule *opa.Rule
}

func askEngine(t testing.TB, rule string, data map[string]any) *asked {
	t.Helper()
	return newAsked(t, shipped.Engine(), engineModules(t), rule, data)
}

func newAsked(t testing.TB, code *program.Program, modules map[string]*ast.Module, rule string, data map[string]any) *asked {
	t.Helper()
	ready, err := rego.New(code)
	if err != nil {
		t.Fatal(err)
	}
	a := &asked{}
	if a.plan, err = ready.Of(rule); err != nil {
		t.Fatal(err)
	}
	if a.data, err = rego.FromGo(data); err != nil {
		t.Fatal(err)
	}
	if a.rule, err = opa.Interpret(t.Context(), modules, rule, data); err != nil {
		t.Fatal(err)
	}
	return a
}

func (a *asked) compare(t *testing.T, document any) {
	t.Helper()
	input, err := rego.FromGo(document)
	if err != nil {
		t.Fatal(err)
	}
	a.compareOn(t, input)
}

func (a *asked) compareOn(t *testing.T, input rego.Value) {
	t.Helper()
	want, err := a.rule.Eval(t.Context(), input)
	if err != nil || want == nil {
		t.Fatalf("OPA: %v, %v", want, err)
	}
	got, err := a.plan.Eval(t.Context(), input, a.data)
	if err != nil || got == nil {
		t.Fatalf("plan: %v, %v", got, err)
	}
	if want, got := want.String(), opa.Value(got).String(); want != got {
		t.Errorf("OPA:  %s\nplan: %s", want, got)
	}
}

// shippedCatalogue is what the policies document, as the program embeds it.
type shippedCatalogue struct {
	whole map[string]any // as generic JSON
	ids   []string       // of its features
}

func openShipped(t testing.TB) *shippedCatalogue {
	t.Helper()
	root, err := rego.OpenStored(shipped.Catalogue())
	if err != nil {
		t.Fatal(err)
	}
	whole, err := rego.ToGo(root.Get(rego.String("catalogue")))
	if err != nil {
		t.Fatal(err)
	}
	c := &shippedCatalogue{whole: whole.(map[string]any)}
	c.ids = slices.Sorted(maps.Keys(c.features()))
	return c
}

func (c *shippedCatalogue) features() map[string]any { return c.whole["features"].(map[string]any) }

// data is the catalogue where the rules look for it, with the configuration of a run.
func (c *shippedCatalogue) data(asOf string, waivers []any) map[string]any {
	return map[string]any{
		"residency":        map[string]any{"catalogue": c.whole},
		"residency_config": map[string]any{"as_of": asOf, "waivers": waivers},
	}
}

// engineModules are the rules of the engine by path, tests aside.
func engineModules(t testing.TB) map[string]*ast.Module { return modulesIn(t, "engine/") }

// foundModules are the rules on what is found deployed.
func foundModules(t testing.TB) map[string]*ast.Module { return modulesIn(t, "found") }

func modulesIn(t testing.TB, prefix string) map[string]*ast.Module {
	t.Helper()
	modules := map[string]*ast.Module{}
	for path, source := range regoFiles(t) {
		if strings.HasPrefix(path, prefix) {
			modules[path] = ast.MustParseModule(source)
		}
	}
	return modules
}
