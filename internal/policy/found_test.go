package policy_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// The plan says what OPA says of what is found, whatever that is.
func TestPlanOfWhatIsFound(t *testing.T) {
	c, m := openShipped(t), openMapping(t)
	data := map[string]any{"residency": map[string]any{"catalogue": c.whole, "mapped": m.whole}}
	asked := newAsked(t, shipped.Found(), foundModules(t), policy.FoundRules[0], data)
	g := &deployments{generator: newGenerator(c, 7), mapping: m}
	rounds := 60
	if testing.Short() {
		rounds = 10
	}
	for i := range rounds {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			input, err := policy.FoundInput(g.document(), g.inputs())
			if err != nil {
				t.Fatal(err)
			}
			asked.compareOn(t, input)
		})
	}
}

// shippedMapping is what the policies say of types, as the program embeds it.
type shippedMapping struct {
	whole map[string]any
	types []string
}

func openMapping(t *testing.T) *shippedMapping {
	t.Helper()
	root, err := rego.OpenStored(shipped.Mapping())
	if err != nil {
		t.Fatal(err)
	}
	whole, err := rego.ToGo(root)
	if err != nil {
		t.Fatal(err)
	}
	m := &shippedMapping{whole: whole.(map[string]any)}
	m.types = slices.Sorted(maps.Keys(m.whole["types"].(map[string]any)))
	return m
}

// deployments makes random inputs of types that the mapping knows, and some that it
// does not.
type deployments struct {
	*generator
	mapping *shippedMapping
}

func (g *deployments) document() map[string]any {
	document := g.tenant(1 + g.IntN(6))
	if g.chance(30) {
		delete(document, "features")
	}
	return document
}

func (g *deployments) inputs() []*residency.FoundInput {
	var inputs []*residency.FoundInput
	for i := range 1 + g.IntN(2) {
		input := &residency.FoundInput{File: fmt.Sprintf("plan-%d.json", i), Kind: "terraform-plan"}
		if g.chance(10) {
			input.Incomplete = "cut"
		}
		if g.chance(10) {
			input.Tenant = &residency.FoundTenant{Country: g.country()}
		}
		if g.chance(20) {
			input.Deletions = g.IntN(3)
		}
		kinds := []string{}
		for range 1 + g.IntN(5) {
			kinds = append(kinds, g.kind())
		}
		for n := range g.IntN(15) {
			input.Resources = append(input.Resources, g.resource(oneOf(g.generator, kinds...), n))
		}
		inputs = append(inputs, input)
	}
	return inputs
}

// kind is a type, and now and then a part of it or what it is part of.
func (g *deployments) kind() string {
	if g.chance(30) {
		return oneOf(g.generator, "aws_s3_bucket", "aws_dynamodb_table", "aws_iam_role", "oci_core_vcn", "azurerm_new", "null_resource",
			"azurerm_mssql_server", "azurerm_mssql_database", "azurerm_redis_cache", "azurerm_redis_linked_server", "azurerm_subnet")
	}
	return oneOf(g.generator, g.mapping.types...)
}

func (g *deployments) resource(kind string, n int) *residency.FoundResource {
	r := &residency.FoundResource{
		Address: fmt.Sprint(kind, ".r", n), Type: kind, Data: g.chance(10), Change: "create",
		Attributes: map[string][]any{}, Unknown: []string{}, References: map[string][]string{},
	}
	if g.chance(30) {
		r.ID = fmt.Sprint("/Some/", g.IntN(4))
	}
	if g.chance(30) {
		r.ProviderLocation = oneOf(g.generator, "us-east-1", "eu-west-1", "nowhere")
	}
	entry, _ := g.mapping.whole["types"].(map[string]any)[kind].(map[string]any)
	paths, _ := entry["paths"].(map[string]any)
	values, _ := paths["values"].([]any)
	for _, path := range append(values, "location", "region", "replica.region_name", "replica") {
		if g.chance(70) {
			r.Attributes[path.(string)] = g.attribute(entry)
		}
		if g.chance(15) {
			r.Unknown = append(r.Unknown, path.(string))
		}
	}
	references, _ := paths["references"].([]any)
	for _, path := range references {
		r.References[path.(string)] = []string{fmt.Sprint(oneOf(g.generator, "azurerm_mssql_server", "azurerm_redis_cache", kind), ".r", g.IntN(6))}
		r.Attributes[path.(string)] = []any{true}
	}
	slices.Sort(r.Unknown)
	return r
}

// attribute is what may stand at a path: words of the mapping, regions, and others.
func (g *deployments) attribute(entry map[string]any) (values []any) {
	words := append(wordsIn(entry), "true", "japaneast", "Japan East", "westus2", "global", "ap-northeast-1", "atlantis")
	for range 1 + g.IntN(2) {
		switch {
		case g.chance(20):
			values = append(values, g.chance(50))
		case g.chance(20):
			values = append(values, oneOf(g.generator, g.keys("regions")...))
		default:
			values = append(values, oneOf(g.generator, words...))
		}
	}
	return values
}

// wordsIn are all texts in a value.
func wordsIn(value any) (words []string) {
	switch value := value.(type) {
	case string:
		words = append(words, value)
	case []any:
		for _, element := range value {
			words = append(words, wordsIn(element)...)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(value)) {
			words = append(words, key)
			words = append(words, wordsIn(value[key])...)
		}
	}
	return words
}
