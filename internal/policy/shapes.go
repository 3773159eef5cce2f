package policy

import (
	"encoding/json"
	"slices"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// foundInput is the input of the rules on what is found: the document, and resources
// grouped into shapes, since plans have thousands that are alike.
func foundInput(document map[string]any, inputs []*residency.FoundInput) (rego.Value, error) {
	g := &grouping{shapes: map[string]int{}}
	described := []any{}
	for i, input := range inputs {
		description := map[string]any{"file": input.File, "kind": string(input.Kind)}
		if input.Incomplete != "" {
			description["incomplete"] = input.Incomplete
		}
		if input.LeavesOpen != "" {
			description["leaves_open"] = input.LeavesOpen
		}
		if input.Deletions > 0 {
			description["deletions"] = input.Deletions
		}
		if t := input.Tenant; t != nil {
			description["tenant"] = known(map[string]string{"id": t.ID, "name": t.Name, "country": t.Country, "created": t.Created})
		}
		if len(input.Plans) > 0 {
			plans := []any{}
			for _, plan := range input.Plans {
				plans = append(plans, known(map[string]string{"id": plan.ID, "name": plan.Name}))
			}
			description["plans"] = plans
		}
		described = append(described, description)
		g.group(i, input.Resources)
	}
	return rego.FromGo(map[string]any{"document": document, "inputs": described, "shapes": g.list})
}

// grouping puts resources that are alike into one shape. Those that refer to others
// are alike where these are.
type grouping struct {
	shapes map[string]int // positions in list, by what makes a shape
	list   []any

	byAddress map[string][]*residency.FoundResource // of the input at hand
	known     map[*residency.FoundResource]int
	visiting  map[*residency.FoundResource]bool
}

func (g *grouping) group(input int, resources []*residency.FoundResource) {
	g.byAddress = map[string][]*residency.FoundResource{}
	g.known = map[*residency.FoundResource]int{}
	g.visiting = map[*residency.FoundResource]bool{}
	for _, r := range resources {
		g.byAddress[r.Address] = append(g.byAddress[r.Address], r)
	}
	for _, r := range resources {
		shape := g.list[g.shape(r)].(map[string]any)
		shape["resources"] = append(shape["resources"].([]any), described(input, r))
	}
}

func described(input int, r *residency.FoundResource) map[string]any {
	resource := map[string]any{"address": r.Address, "input": input}
	if r.ID != "" {
		resource["id"] = r.ID
	}
	if r.File != "" {
		resource["file"], resource["line"] = r.File, r.Line
	}
	return resource
}

// shape is the position of a resource's shape. Plans may refer in circles, of which
// the last step is left out.
func (g *grouping) shape(r *residency.FoundResource) int {
	if known, ok := g.known[r]; ok {
		return known
	}
	g.visiting[r] = true
	references := map[string]any{}
	for path, addresses := range r.References {
		if targets := g.targets(addresses); len(targets) > 0 {
			references[path] = targets
		}
	}
	delete(g.visiting, r)
	shape := map[string]any{
		"type": r.Type, "data": r.Data, "attributes": attributes(r.Attributes),
		"unknown": r.Unknown, "references": references,
	}
	if r.ProviderLocation != "" {
		shape["provider_location"] = r.ProviderLocation
	}
	encoded, _ := json.Marshal(shape) // plain maps, lists and texts
	at, ok := g.shapes[string(encoded)]
	if !ok {
		at = len(g.list)
		shape["resources"] = []any{}
		g.list = append(g.list, shape)
		g.shapes[string(encoded)] = at
	}
	g.known[r] = at
	return at
}

func (g *grouping) targets(addresses []string) []any {
	var shapes []int
	for _, address := range addresses {
		for _, other := range g.byAddress[address] {
			if !g.visiting[other] {
				shapes = append(shapes, g.shape(other))
			}
		}
	}
	slices.Sort(shapes)
	targets := []any{}
	for _, shape := range slices.Compact(shapes) {
		targets = append(targets, shape)
	}
	return targets
}

// known leaves out what is not said.
func known(words map[string]string) map[string]any {
	said := map[string]any{}
	for name, word := range words {
		if word != "" {
			said[name] = word
		}
	}
	return said
}

func attributes(given map[string][]any) map[string]any {
	all := map[string]any{}
	for path, values := range given {
		all[path] = values
	}
	return all
}
