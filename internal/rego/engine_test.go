package rego_test

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/policies"
)

// engineRule is what the program asks of its policies.
const engineRule = "data.residency.engine.assessment.assessment"

// catalogue is what the policies document, as the program embeds it.
type catalogue struct {
	stored rego.Value
	whole  map[string]any // the same as generic JSON
	ids    []string       // of its features
}

func readCatalogue(tb testing.TB) *catalogue {
	tb.Helper()
	root, err := rego.OpenStored(shipped.Catalogue())
	if err != nil {
		tb.Fatal(err)
	}
	c := &catalogue{stored: root.Get(rego.String("catalogue"))}
	whole, err := rego.ToGo(c.stored)
	if err != nil {
		tb.Fatal(err)
	}
	c.whole = whole.(map[string]any)
	c.ids = slices.Sorted(maps.Keys(c.features()))
	return c
}

func (c *catalogue) features() map[string]any { return c.whole["features"].(map[string]any) }

// data is the catalogue where the rules look for it, with the configuration of
// a run.
func (c *catalogue) data(asOf string, waivers []any) map[string]any {
	return map[string]any{
		"residency":        map[string]any{"catalogue": c.whole},
		"residency_config": map[string]any{"as_of": asOf, "waivers": waivers},
	}
}

// lazyData is the same, read when it is needed.
func lazyData(c *catalogue) rego.Value {
	return rego.NewObject(map[string]rego.Value{
		"residency":        rego.NewObject(map[string]rego.Value{"catalogue": c.stored}),
		"residency_config": rego.NewObject(map[string]rego.Value{"as_of": rego.String("2026-11-25"), "waivers": rego.NewArray()}),
	})
}

func engineModules(tb testing.TB) map[string]string {
	tb.Helper()
	modules := map[string]string{}
	err := fs.WalkDir(policies.FS, "engine", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, "_test.rego") {
			return err
		}
		source, err := fs.ReadFile(policies.FS, path)
		modules[path] = string(source)
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return modules
}

// The plan of the policies says what OPA says of them, whatever the tenant.
func TestEngine(t *testing.T) {
	c := readCatalogue(t)
	g := newGenerator(c, 1)
	rounds := 60
	if testing.Short() {
		rounds = 10
	}
	for _, asOf := range []string{"2026-11-25", "2023-06-01"} {
		p := newPair(t, engineModules(t), engineRule, c.data(asOf, g.waivers(3)))
		for i := range rounds {
			t.Run(fmt.Sprint(asOf, "/", i), func(t *testing.T) {
				input, err := rego.FromGo(g.tenant(1 + g.IntN(8)))
				if err != nil {
					t.Fatal(err)
				}
				p.compare(t, input)
			})
		}
	}
}
