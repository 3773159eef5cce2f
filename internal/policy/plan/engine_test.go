package plan_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/policy/plan"
	"github.com/residency-check/residency-check/policies"
)

// engineRule is what the program asks of its policies.
const engineRule = "data.residency.engine.assessment.assessment"

// catalogue is what the policies document, as the program embeds it.
type catalogue struct {
	shared   map[string]any
	words    map[string]any
	features map[string]any
	ids      []string
}

func readCatalogue(tb testing.TB) *catalogue {
	tb.Helper()
	lines, err := os.ReadFile("../catalogue.jsonl")
	if err != nil {
		tb.Fatal(err)
	}
	c := &catalogue{features: map[string]any{}}
	for line := range bytes.Lines(lines) {
		var entry [2]json.RawMessage
		var name string
		var value map[string]any
		for _, err := range []error{json.Unmarshal(line, &entry), json.Unmarshal(entry[0], &name), json.Unmarshal(entry[1], &value)} {
			if err != nil {
				tb.Fatal(err)
			}
		}
		switch name {
		case "header":
		case "shared":
			c.shared = value
		case "words":
			c.words = value
		default:
			c.features[name] = value
			c.ids = append(c.ids, name)
		}
	}
	return c
}

// data is the catalogue where the rules look for it, with the configuration of
// a run.
func (c *catalogue) data(asOf string, waivers []any) map[string]any {
	all := map[string]any{"features": c.features}
	for name, value := range c.shared {
		all[name] = value
	}
	return map[string]any{
		"residency":        map[string]any{"catalogue": all},
		"residency_config": map[string]any{"as_of": asOf, "waivers": waivers},
	}
}

// lazyData is the same, with features that are read when they are needed.
func lazyData(tb testing.TB, c *catalogue) plan.Value {
	tb.Helper()
	shared, err := json.Marshal(c.shared)
	if err != nil {
		tb.Fatal(err)
	}
	all, err := plan.ParseJSONLazily(shared)
	if err != nil {
		tb.Fatal(err)
	}
	features := plan.NewLazyObject(c.ids, func(id string) (plan.Value, error) { return plan.FromGo(c.features[id]) })
	return plan.NewObject(map[string]plan.Value{
		"residency":        plan.NewObject(map[string]plan.Value{"catalogue": all.With("features", features)}),
		"residency_config": plan.NewObject(map[string]plan.Value{"as_of": plan.String("2026-11-25"), "waivers": plan.NewArray()}),
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
				input, err := plan.FromGo(g.tenant(1 + g.IntN(8)))
				if err != nil {
					t.Fatal(err)
				}
				p.compare(t, input)
			})
		}
	}
}
