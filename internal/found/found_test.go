package found_test

import (
	"errors"
	"slices"
	"testing"
	"testing/fstest"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/residency-check/residency-check/internal/found"
	"github.com/residency-check/residency-check/internal/residency"
)

func TestTellByContent(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		kind found.Kind
		err  error
	}{
		"plan":                       {text: `{"format_version":"1.2","terraform_version":"1.9.5","planned_values":{},"resource_changes":[]}`, kind: found.TerraformPlan},
		"plan with changes first":    {text: `{"format_version":"1.2","resource_changes":[]}`, kind: found.TerraformPlan},
		"state":                      {text: `{"format_version":"1.0","terraform_version":"1.9.5","values":{"root_module":{}}}`, kind: found.TerraformState},
		"state of nothing":           {text: `{"format_version":"1.0","terraform_version":"1.9.5"}`, kind: found.TerraformState},
		"raw state":                  {text: `{"version":4,"terraform_version":"1.9.5","serial":1,"lineage":"x","resources":[]}`, err: found.ErrRawState},
		"binary plan":                {text: "PK\x03\x04\x14\x00", err: found.ErrBinaryPlan},
		"log":                        {text: `{"@level":"info","@message":"Terraform 1.9.5","type":"version"}` + "\n" + `{"@level":"info"}`, err: found.ErrPlanLog},
		"template":                   {text: `{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","resources":[]}`, kind: found.ARMTemplate},
		"resource graph":             {text: `{"count":1,"data":[{"id":"x"}],"skip_token":null,"total_records":1}`, kind: found.ResourceGraph},
		"resource list":              {text: `[{"id":"/subscriptions/x","location":"japaneast","type":"Microsoft.Storage/storageAccounts"}]`, kind: found.ResourceList},
		"what-if":                    {text: `{"changes":[{"changeType":"Create"}],"status":"Succeeded"}`, kind: found.WhatIf},
		"organization":               {text: `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#organization","value":[]}`, kind: found.Organization},
		"resource graph's table":     {text: `{"count":1,"data":{"columns":[],"rows":[]},"total_records":1}`, kind: found.ResourceGraph},
		"one page of a list":         {text: `{"value":[{"id":"x","location":"japaneast","type":"a/b"}],"nextLink":"x"}`, kind: found.ResourceList},
		"what-if by REST":            {text: `{"status":"Succeeded","properties":{"changes":[]}}`, kind: found.WhatIf},
		"template of a subscription": {text: `{"$schema":"https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"}`, kind: found.ARMTemplate},
		"parameters":                 {text: `{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#","parameters":{}}`, kind: found.ARMParameters},
		"policy":                     {text: `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#policies/authenticationMethodsPolicy/$entity","id":"x"}`, kind: found.AuthMethods},
		"licences":                   {text: `{"value":[{"skuId":"x","servicePlans":[]}]}`, kind: found.SubscribedSKUs},
		"licences of PowerShell":     {text: `[{"SkuId":"x","ServicePlans":[]}]`, kind: found.SubscribedSKUs},
		"ScubaGear":                  {text: `{"baseline_version":"1","module_version":"1.8.0","date":"x"`, kind: found.ScubaGear},
		"environments":               {text: `[{"EnvironmentName":"x","Location":"japan"}]`, kind: found.Environments},
		"SharePoint":                 {text: `{"IsLoopEnabled":true,"IsMultiGeo":false}`, kind: found.SharePoint},
		"tenant document":            {text: `{"tenant":{"name":"x"},"requirements":[]}`},
		"tenant document with data":  {text: `{"tenant":{},"data":[]}`},
		"list of something else":     {text: `[1]`},
		"cut short":                  {text: `{"format_ver`},
		"empty":                      {text: " \n"},
	} {
		t.Run(name, func(t *testing.T) {
			kind, err := found.Tell([]byte(test.text))
			if kind != test.kind || !errors.Is(err, test.err) {
				t.Errorf("Tell = %q, %v, want %q, %v", kind, err, test.kind, test.err)
			}
		})
	}
}

func TestTextDecodesWhatPowerShellWrites(t *testing.T) {
	const want = `{"name":"日本"}`
	encoded := []byte{0xff, 0xfe}
	for _, unit := range utf16.Encode([]rune(want)) {
		encoded = append(encoded, byte(unit), byte(unit>>8))
	}
	for name, content := range map[string][]byte{"UTF-16": encoded, "UTF-8": []byte("\ufeff" + want), "plain": []byte(want)} {
		if got, err := found.Text(content); err != nil || string(got) != want {
			t.Errorf("%s: Text = %q, %v", name, got, err)
		}
	}
}

// named are the paths that the tests ask for, whatever the type.
func named(string) residency.FoundPaths {
	return residency.FoundPaths{
		Values:     []string{"location", "region", "geo.location", "tags", "properties.name"},
		References: []string{"parent_id"},
	}
}

func read(t *testing.T, text string) *residency.FoundInput {
	t.Helper()
	kind, err := found.Tell([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	input, err := found.Terraform(kind, []byte(text), named)
	if err != nil {
		t.Fatal(err)
	}
	return input
}

func TestWhatWillBeThereCounts(t *testing.T) {
	input := read(t, `{"format_version":"1.2","planned_values":{},"resource_changes":[
		{"address":"a.kept","mode":"managed","type":"a","name":"kept","change":{"actions":["no-op"],"before":{"location":"x"},"after":{"location":"x"}}},
		{"address":"a.new","mode":"managed","type":"a","name":"new","change":{"actions":["create"],"after":{"location":"x"}}},
		{"address":"a.replaced","mode":"managed","type":"a","name":"replaced","change":{"actions":["delete","create"],"before":{"location":"old"},"after":{"location":"x"}}},
		{"address":"a.gone","mode":"managed","type":"a","name":"gone","change":{"actions":["delete"],"before":{"location":"x"}}},
		{"address":"a.dropped","mode":"managed","type":"a","name":"dropped","change":{"actions":["forget"],"before":{"location":"was"}}},
		{"address":"a.kept","deposed":"1234","mode":"managed","type":"a","name":"kept","change":{"actions":["delete"],"before":{"location":"x"}}},
		{"address":"data.a.read","mode":"data","type":"a","name":"read","change":{"actions":["read"],"after":{"location":"x"}}}
	]}`)
	var got []string
	for _, r := range input.Resources {
		got = append(got, r.Address+" "+r.Change+" "+r.Attributes["location"][0].(string))
	}
	want := []string{"a.kept none x", "a.new create x", "a.replaced replace x", "a.dropped forget was", "data.a.read none x"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if input.Deletions != 3 || !input.Resources[4].Data {
		t.Errorf("deletions = %d, data source marked = %v", input.Deletions, input.Resources[4].Data)
	}
}

func TestUnknownIsNeverKnown(t *testing.T) {
	input := read(t, `{"format_version":"1.2","planned_values":{},"resource_changes":[
		{"address":"a.b","mode":"managed","type":"a","name":"b","change":{"actions":["create"],
			"after":{"geo":[{"location":"x"},{}],"region":null,"secret":"hidden"},
			"after_unknown":{"location":true,"geo":[{},{"location":true}],"parent_id":false}}}
	]}`)
	want := &residency.FoundResource{
		Address: "a.b", Type: "a", Change: "create",
		Attributes: map[string][]any{"geo.location": {"x"}},
		Unknown:    []string{"geo.location", "location"},
	}
	if diff := cmp.Diff(want, input.Resources[0], cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReferencesFollowModules(t *testing.T) {
	input := read(t, `{"format_version":"1.2","planned_values":{},"variables":{"where":{"value":"eu-west-1"}},"resource_changes":[
		{"address":"a.p[0]","mode":"managed","type":"a","name":"p","index":0,"change":{"actions":["create"],"after":{}}},
		{"address":"a.p[1]","mode":"managed","type":"a","name":"p","index":1,"change":{"actions":["create"],"after":{}}},
		{"address":"module.m[\"a].module.b\"].a.c[1]","module_address":"module.m[\"a].module.b\"]","mode":"managed","type":"a","name":"c","index":1,"change":{"actions":["create"],"after":{},"after_unknown":{"parent_id":true}}},
		{"address":"a.d","mode":"managed","type":"a","name":"d","change":{"actions":["create"],"after":{},"after_unknown":{"parent_id":true}}}
	],"configuration":{
		"provider_config":{"a":{"name":"a","expressions":{"region":{"references":["var.where"]}}}},
		"root_module":{
			"resources":[
				{"address":"a.p","mode":"managed","type":"a","name":"p","provider_config_key":"a"},
				{"address":"a.d","mode":"managed","type":"a","name":"d","provider_config_key":"a","expressions":{"parent_id":{"references":["module.m.made","module.m"]}}}],
			"module_calls":{"m":{"expressions":{"up":{"references":["a.p"]}},"module":{
				"outputs":{"made":{"expression":{"references":["a.c[0].id","a.c"]}}},
				"resources":[{"address":"a.c","mode":"managed","type":"a","name":"c","provider_config_key":"module.m:a","expressions":{"parent_id":{"references":["var.up"]},"region":{"references":["var.other"]}}}]}}}}}}`)
	var got [][]string
	for _, r := range input.Resources {
		got = append(got, append([]string{r.ProviderLocation}, r.References["parent_id"]...))
	}
	want := [][]string{{"eu-west-1"}, {"eu-west-1"}, {"", "a.p[1]"}, {"eu-west-1", `module.m["a].module.b"].a.c[1]`}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestStatesReferByEqualIDs(t *testing.T) {
	input := read(t, `{"format_version":"1.0","terraform_version":"1.9.5","values":{"root_module":{"resources":[
		{"address":"a.p","mode":"managed","type":"a","name":"p","values":{"id":"/X/1","location":"x"}},
		{"address":"a.c","mode":"managed","type":"a","name":"c","values":{"id":"/x/2","parent_id":"/x/1"}},
		{"address":"a.p","mode":"managed","type":"a","name":"p","deposed_key":"0","values":{"id":"/x/0","location":"old"}}
	]}}}`)
	if got := input.Resources[1].References["parent_id"]; !slices.Equal(got, []string{"a.p"}) {
		t.Errorf("references = %q", got)
	}
	if r := input.Resources[2]; r.Change != "deposed" || r.Attributes["location"][0] != "old" {
		t.Errorf("deposed object = %+v", r)
	}
}

func TestGenericResourcesGoByTheirARMType(t *testing.T) {
	input := read(t, `{"format_version":"1.2","planned_values":{},"resource_changes":[
		{"address":"azapi_resource.s","mode":"managed","type":"azapi_resource","name":"s","change":{"actions":["create"],
			"after":{"type":"Microsoft.Storage/storageAccounts@2023-01-01","location":"japaneast","body":{"properties":{"name":"n","secret":"hidden"}}}}},
		{"address":"azapi_resource.t","mode":"managed","type":"azapi_resource","name":"t","change":{"actions":["create"],
			"after":{"type":"Microsoft.Storage/storageAccounts@2021-01-01","location":"japanwest","body":"{\"properties\":{\"name\":\"m\"}}"}}},
		{"address":"azapi_resource.u","mode":"managed","type":"azapi_resource","name":"u","change":{"actions":["create"],
			"after":{"type":"Microsoft.Storage/storageAccounts@2021-01-01"},"after_unknown":{"body":true,"location":true}}}
	]}`)
	for i, want := range []map[string][]any{
		{"location": {"japaneast"}, "properties.name": {"n"}},
		{"location": {"japanwest"}, "properties.name": {"m"}},
		{},
	} {
		r := input.Resources[i]
		if r.Type != "Microsoft.Storage/storageAccounts" {
			t.Errorf("type = %q", r.Type)
		}
		if diff := cmp.Diff(want, r.Attributes); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
	if got := input.Resources[2].Unknown; !slices.Equal(got, []string{"location", "properties.name"}) {
		t.Errorf("unknown = %q", got)
	}
}

func TestPartialPlansSaySo(t *testing.T) {
	if input := read(t, `{"format_version":"1.2","planned_values":{},"resource_changes":[],"complete":false}`); input.Incomplete == "" {
		t.Error("a targeted plan is taken for a whole one")
	}
	_, err := found.Terraform(found.TerraformPlan, []byte(`{"format_version":"1.2","planned_values":{},"errored":true}`), named)
	if !errors.Is(err, found.ErrErrored) {
		t.Errorf("error = %v", err)
	}
}

func TestLocateFindsBlocks(t *testing.T) {
	tree := fstest.MapFS{
		"infra/main.tf":                         {Data: []byte("# resource \"a\" \"x\" {\n\nresource \"a\" \"x\" {\n}\n")},
		"infra/other.tofu":                      {Data: []byte("  resource a y {}\n")},
		"infra/.terraform/modules/modules.json": {Data: []byte(`{"Modules":[{"Key":"","Dir":"."},{"Key":"m.n","Dir":"../shared/n"},{"Key":"out","Dir":"../../etc"}]}`)},
		"shared/n/main.tf":                      {Data: []byte("resource \"a\" \"z\" {\n")},
		"etc/main.tf":                           {Data: []byte("resource \"a\" \"q\" {\n")},
	}
	resources := []*residency.FoundResource{
		{Address: "a.x[0]"}, {Address: "a.y"}, {Address: `module.m["k"].module.n[1].a.z`}, {Address: "module.out.a.q"}, {Address: "a.nowhere"},
	}
	found.Locate(resources, tree, "infra")
	type at struct {
		File string
		Line int
	}
	var got []at
	for _, r := range resources {
		got = append(got, at{r.File, r.Line})
	}
	want := []at{{"infra/main.tf", 3}, {"infra/other.tofu", 1}, {"shared/n/main.tf", 1}, {}, {}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
