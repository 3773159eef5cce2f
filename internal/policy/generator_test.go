package policy_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
)

// generator makes random tenant documents out of the words of a catalogue. They
// are well formed, but for words that fit nothing now and then.
type generator struct {
	*shippedCatalogue
	*rand.Rand
}

func newGenerator(c *shippedCatalogue, seed uint64) *generator {
	return &generator{shippedCatalogue: c, Rand: rand.New(rand.NewPCG(seed, seed))}
}

func (g *generator) chance(percent int) bool { return g.IntN(100) < percent }

func oneOf[T any](g *generator, list ...T) T { return list[g.IntN(len(list))] }

// some are up to n different ones of a list, at least one.
func some(g *generator, n int, list ...string) []any {
	var chosen []any
	for _, i := range g.Perm(len(list))[:1+g.IntN(min(n, len(list)))] {
		chosen = append(chosen, list[i])
	}
	return chosen
}

func (g *generator) keys(name string) []string {
	words := g.whole["words"].(map[string]any)
	return slices.Sorted(maps.Keys(words[name].(map[string]any)))
}

func (g *generator) country() string {
	if g.chance(70) {
		return oneOf(g, "JP", "US", "DE", "FR", "AU", "NZ", "GB", "CH", "IN", "BR", "AE", "ZA")
	}
	return oneOf(g, g.keys("countries")...)
}

func (g *generator) places(n int) []any {
	countries := []string{g.country(), g.country(), g.country(), g.country()}
	return some(g, n, append(g.keys("geographies"), slices.Compact(countries)...)...)
}

func (g *generator) date() string {
	return fmt.Sprintf("%d-%02d-%02d", 2012+g.IntN(16), 1+g.IntN(12), 1+g.IntN(28))
}

func (g *generator) tenant(features int) map[string]any {
	tenant := map[string]any{"name": "Contoso", "country": g.country()}
	optional := map[string]func() any{
		"id":             func() any { return "t-1" },
		"cloud":          func() any { return oneOf(g, "public", "public", "us-government", "china") },
		"created":        func() any { return g.date() },
		"user_countries": func() any { return []any{g.country()} },
		"commitments":    func() any { return some(g, 2, g.keys("commitments")...) },
		"data_locations": func() any {
			return map[string]any{oneOf(g, "entra", "azure", oneOf(g, g.ids...)): oneOf(g, "eu", g.country())}
		},
	}
	for _, name := range slices.Sorted(maps.Keys(optional)) {
		if g.chance(40) {
			tenant[name] = optional[name]()
		}
	}
	document := map[string]any{
		"tenant":       tenant,
		"features":     g.list(features, g.use),
		"requirements": g.list(1+g.IntN(4), g.requirement),
	}
	if g.chance(30) {
		document["integrations"] = g.list(1+g.IntN(3), g.integration)
	}
	if g.chance(50) {
		document["waivers"] = g.waivers(1 + g.IntN(5))
	}
	return document
}

func (g *generator) list(n int, make func(i int) any) []any {
	list := []any{}
	for i := range n {
		list = append(list, make(i))
	}
	return list
}

func (g *generator) use(i int) any {
	id := oneOf(g, g.ids...)
	if g.chance(30) {
		return id
	}
	use := map[string]any{"id": id, "options": map[string]any{}}
	if g.chance(30) {
		use["name"] = fmt.Sprintf("use-%d", i)
	}
	options, _ := g.features()[id].(map[string]any)["options"].(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(options)) {
		if g.chance(60) {
			use["options"].(map[string]any)[name] = g.option(options[name].(map[string]any))
		}
	}
	return use
}

func (g *generator) option(option map[string]any) any {
	var values []string
	list, _ := option["values"].([]any)
	for _, value := range list {
		values = append(values, fmt.Sprint(value))
	}
	switch option["type"] {
	case "boolean":
		return g.chance(50)
	case "set":
		return some(g, 3, values...)
	case "places":
		return g.places(2)
	case "region":
		return oneOf(g, g.keys("regions")...)
	case "regions":
		return some(g, 3, g.keys("regions")...)
	}
	return oneOf(g, append(values, "other")...)
}

func (g *generator) integration(i int) any {
	integration := map[string]any{"name": oneOf(g, "Service Now!", "Slack", "Jira & Co") + fmt.Sprint(i)}
	for _, activity := range activities {
		if g.chance(50) {
			integration[activity] = g.places(2)
		}
	}
	if g.chance(60) {
		integration["evaluated"] = g.date()
	}
	if g.chance(30) {
		integration["id"] = fmt.Sprint("own-", i)
	}
	return integration
}

var activities = []string{"storage", "processing", "transit", "support_access"}

func (g *generator) requirement(i int) any {
	requirement := map[string]any{"id": fmt.Sprint("R", i)}
	for _, activity := range activities {
		if !g.chance(70) {
			continue
		}
		switch g.IntN(4) {
		case 0:
			requirement[activity] = map[string]any{"forbidden": g.places(3)}
		case 1:
			requirement[activity] = map[string]any{"allowed": g.places(3)}
		default:
			requirement[activity] = g.places(3)
		}
	}
	if g.chance(40) {
		requirement["features"] = g.list(1+g.IntN(3), func(int) any { return g.selector() })
	}
	if g.chance(30) {
		requirement["data"] = some(g, 3, g.keys("data")...)
	}
	if g.chance(40) {
		requirement["accept"] = []any{"general"}
	}
	if g.chance(20) {
		requirement["title"], requirement["severity"] = "A title", "low"
	}
	return requirement
}

func (g *generator) selector() string {
	id := oneOf(g, g.ids...)
	product, _, _ := strings.Cut(id, ".")
	return oneOf(g, "*", id, product+".*", product+".m*", "*."+strings.TrimPrefix(id, product+"."), "integration.*", "nothing")
}

func (g *generator) waivers(n int) []any {
	return g.list(n, func(int) any {
		waiver := map[string]any{
			"requirement": fmt.Sprint("R", g.IntN(4)),
			"reason":      "It is known.", "approved_by": "A. Person",
			"expires": oneOf(g, "2026-12-01", "2027-12-31", "2023-05-01", "2023-06-15", "2030-01-01"),
		}
		if g.chance(60) {
			waiver["feature"] = oneOf(g, g.ids...)
		} else {
			waiver["cause"] = oneOf(g, "undocumented", "undeclared", "general", "withdrawn", "not_evaluated")
		}
		if g.chance(30) {
			waiver["activity"] = oneOf(g, activities...)
		}
		if g.chance(30) {
			waiver["places"] = g.places(4)
		}
		if g.chance(20) {
			waiver["tenant"] = oneOf(g, "Contoso", "t-1", "other")
		}
		return waiver
	})
}
