package found_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/found"
)

// Of expressions those alone are known that give a parameter or the location of the
// deployment; a default counts where parameters are given.
func TestTemplateExpressions(t *testing.T) {
	given := map[string]any{"given": "japanwest", "secret": nil}
	for expression, want := range map[string][3]string{ // without and with parameters, and with a location
		"japaneast":                              {"japaneast", "japaneast", "japaneast"},
		"[parameters('given')]":                  {"", "japanwest", "japanwest"},
		"[ Parameters( 'GIVEN' ) ]":              {"", "japanwest", "japanwest"},
		"[parameters('left')]":                   {"", "westus2", "westus2"},
		"[parameters('group')]":                  {"", "", "eastasia"},
		"[parameters('other')]":                  {"", "", ""},
		"[parameters('none')]":                   {"", "", ""},
		"[parameters('secret')]":                 {"", "", ""},
		"[resourceGroup().location]":             {"", "", "eastasia"},
		"[deployment().location]":                {"", "", "eastasia"},
		"[variables('v')]":                       {"", "", ""},
		"[concat('japan', 'east')]":              {"", "", ""},
		"[if(true(), 'japaneast', 'japanwest')]": {"", "", ""},
		"[[parameters('given')]":                 {"[parameters('given')]", "[parameters('given')]", "[parameters('given')]"},
		"[parameters('given')] ":                 {"[parameters('given')] ", "[parameters('given')] ", "[parameters('given')] "},
	} {
		text := `{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
			"parameters":{"given":{"defaultValue":"eastus"},"left":{"defaultValue":"westus2"},"group":{"defaultValue":"[resourceGroup().location]"},"other":{"defaultValue":"[parameters('left')]"},"none":{},"secret":{"defaultValue":"x"}},
			"resources":[{"type":"Microsoft.A/b","name":"n","location":` + fmt.Sprintf("%q", expression) + `}]}`
		for i, reading := range []found.Reading{{Paths: asked}, {Paths: asked, Parameters: given}, {Paths: asked, Parameters: given, Location: "eastasia"}} {
			r := readAs(t, text, reading).Resources[0]
			got, _ := slices.Concat(r.Attributes["location"], []any{""})[0].(string)
			if got != want[i] || (got == "") != slices.Contains(r.Unknown, "location") {
				t.Errorf("%s, way %d: location = %q, unknown = %q, want %q", expression, i, got, r.Unknown, want[i])
			}
		}
	}
}

func TestTemplateResources(t *testing.T) {
	input := readAs(t, `{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","languageVersion":"2.0","resources":{
		"a": {"type":"Microsoft.A/b","name":"[parameters('n')]","location":"japaneast","sku":{"name":"[parameters('s')]"},"properties":{"copy":[{"name":"regions","count":2,"input":{"name":"x"}}]},
			"resources":[{"type":"parts","name":"p","resources":[{"type":"pieces","name":"q"}]}]},
		"b": {"type":"Microsoft.A/b/parts","name":"[format('{0}/{1}', parameters('n'), 'p2')]"},
		"c": {"type":"Microsoft.A/b/parts/pieces","name":"[format('{0}/{1}/{2}', parameters('n'), 'p2', 'q')]"},
		"d": {"type":"Microsoft.A/b","name":"there","existing":true,"location":"westus2"},
		"e": {"type":"Microsoft.A/b/parts","name":"there/p"},
		"f": {"type":"Microsoft.A/b","name":"never","condition":false},
		"g": {"type":"Microsoft.Resources/deployments","name":"inner","resourceGroup":"other","properties":{"expressionEvaluationOptions":{"scope":"inner"},"parameters":{"where":{"value":"koreacentral"}},
			"template":{"parameters":{"where":{},"left":{"defaultValue":"koreasouth"}},"resources":[
				{"type":"Microsoft.A/b","name":"i1","location":"[parameters('where')]"},{"type":"Microsoft.A/b","name":"i2","location":"[parameters('left')]"},{"type":"Microsoft.A/b","name":"i3","location":"[resourceGroup().location]"}]}}}
	}}`, found.Reading{Paths: asked, Location: "eastasia"})
	var got []string
	for _, r := range input.Resources {
		got = append(got, fmt.Sprintf("%s %v%v%v%v", r.Address, r.Data, r.Attributes["location"], r.Unknown, r.References["parent_id"]))
	}
	want := []string{
		"Microsoft.A/b/[parameters('n')] false[japaneast][properties.regions.name sku.name][]",
		"Microsoft.A/b/parts/p false[][][Microsoft.A/b/[parameters('n')]]",
		"Microsoft.A/b/parts/pieces/q false[][][Microsoft.A/b/parts/p]",
		"Microsoft.A/b/parts/[format('{0}/{1}', parameters('n'), 'p2')] false[][][Microsoft.A/b/[parameters('n')]]",
		"Microsoft.A/b/parts/pieces/[format('{0}/{1}/{2}', parameters('n'), 'p2', 'q')] false[][][Microsoft.A/b/parts/[format('{0}/{1}', parameters('n'), 'p2')]]",
		"Microsoft.A/b/there true[westus2][][]",
		"Microsoft.A/b/parts/there/p false[][][Microsoft.A/b/there]",
		"inner/Microsoft.A/b/i1 false[koreacentral][][]",
		"inner/Microsoft.A/b/i2 false[koreasouth][][]",
		"inner/Microsoft.A/b/i3 false[][location][]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
