package policy

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
)

// BenchmarkEvaluate judges tenants with more and more used features, by plan
// and by interpreter, with the facts as they are and with ten times as many.
// Read the figures as ratios within one run.
func BenchmarkEvaluate(b *testing.B) {
	for _, times := range []int{1, 10} {
		catalogue := multiplied(b, times)
		for _, features := range []int{1, 25, 100} {
			input, ids := tenantWith(catalogue, features)
			for by, engine := range enginesFor(b, catalogue) {
				b.Run(fmt.Sprintf("features=%d/facts=%dx/by=%s", features, times, by), func(b *testing.B) {
					b.ReportAllocs()
					for b.Loop() {
						if _, err := engine.Evaluate(b.Context(), input, ids); err != nil {
							b.Fatal(err)
						}
					}
				})
			}
		}
	}
}

// BenchmarkStart readies an engine, which every run of the program does once.
func BenchmarkStart(b *testing.B) {
	catalogue := multiplied(b, 1)
	b.Run("by=plan", func(b *testing.B) {
		for b.Loop() {
			if _, err := NewPlanned(catalogue, Config{AsOf: "2026-11-25"}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("by=opa", func(b *testing.B) {
		for b.Loop() {
			if _, err := NewInterpreted(b.Context(), catalogue, Config{AsOf: "2026-11-25"}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("catalogue", func(b *testing.B) {
		for b.Loop() {
			if _, err := LoadCatalogue(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func enginesFor(b *testing.B, catalogue *Catalogue) map[string]Engine {
	b.Helper()
	config := Config{AsOf: "2026-11-25"}
	planned, err := NewPlanned(catalogue, config)
	if err != nil {
		b.Fatal(err)
	}
	interpreted, err := NewInterpreted(b.Context(), catalogue, config)
	if err != nil {
		b.Fatal(err)
	}
	return map[string]Engine{"plan": planned, "opa": interpreted}
}

// multiplied is the shipped catalogue with every feature several times: the
// copies of entra.mfa are entra.mfa-copy-1 and so on.
func multiplied(b *testing.B, times int) *Catalogue {
	b.Helper()
	catalogue, err := openCatalogue(shipped.Catalogue())
	if err != nil {
		b.Fatal(err)
	}
	features := map[string]any{}
	for _, id := range catalogue.ids {
		entry, err := catalogue.entry(id)
		if err != nil {
			b.Fatal(err)
		}
		features[id] = entry
		for i := 1; i < times; i++ {
			features[fmt.Sprintf("%s-copy-%d", id, i)] = renamed(entry, id+"/", fmt.Sprintf("%s-copy-%d/", id, i))
		}
	}
	all, err := catalogue.shared()
	if err != nil {
		b.Fatal(err)
	}
	all["features"] = features
	value, err := rego.FromGo(map[string]any{"header": map[string]any{}, "catalogue": all})
	if err != nil {
		b.Fatal(err)
	}
	stored, err := rego.Store(value.(*rego.Object))
	if err != nil {
		b.Fatal(err)
	}
	if catalogue, err = openCatalogue(string(stored)); err != nil {
		b.Fatal(err)
	}
	return catalogue
}

// renamed is a copy of a JSON value in which strings that begin with the one begin
// with the other.
func renamed(value any, from, to string) any {
	switch v := value.(type) {
	case string:
		if rest, is := strings.CutPrefix(v, from); is {
			return to + rest
		}
	case []any:
		list := make([]any, len(v))
		for i, element := range v {
			list[i] = renamed(element, from, to)
		}
		return list
	case map[string]any:
		members := make(map[string]any, len(v))
		for name, member := range v {
			members[name] = renamed(member, from, to)
		}
		return members
	}
	return value
}

// tenantWith is a Japanese tenant that uses the first n features, over and over
// under names where the catalogue has fewer, with ten requirements.
func tenantWith(catalogue *Catalogue, n int) (input any, ids []string) {
	shipped := slices.DeleteFunc(slices.Clone(catalogue.ids), func(id string) bool { return strings.Contains(id, "-copy-") })
	var uses, requirements []any
	for i := range n {
		id := shipped[i%len(shipped)]
		ids = append(ids, id)
		uses = append(uses, map[string]any{"id": id, "name": fmt.Sprint("use-", i)})
	}
	for i := range 10 {
		requirements = append(requirements, map[string]any{
			"id": fmt.Sprint("R", i), "data": []any{"customer-data"}, "storage": []any{"JP"}, "processing": []any{"JP", "eu"},
		})
	}
	return map[string]any{
		"tenant":       map[string]any{"name": "T", "country": "JP", "created": "2023-06-01"},
		"features":     uses,
		"requirements": requirements,
	}, ids
}

// BenchmarkFleet judges tenants one after the other: of a fleet whose tenants use some
// of the same features, once all answers are kept; and of one in which no answer
// serves twice.
func BenchmarkFleet(b *testing.B) {
	catalogue := multiplied(b, 1)
	config := Config{AsOf: "2026-11-25"}
	for _, features := range []int{2, 25} {
		for _, kind := range []string{"alike", "distinct"} {
			b.Run(fmt.Sprintf("features=%d/%s", features, kind), func(b *testing.B) {
				whole, err := NewPlanned(catalogue, config)
				if err != nil {
					b.Fatal(err)
				}
				sliced, err := NewSliced(whole, catalogue, config)
				if err != nil {
					b.Fatal(err)
				}
				input, ids := tenantWith(catalogue, features)
				tenant := input.(map[string]any)["tenant"].(map[string]any)
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					if kind == "distinct" {
						tenant["user_countries"] = []any{"JP", fmt.Sprint("distinct-", i)}
					}
					if _, err := sliced.Evaluate(b.Context(), input, ids); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
