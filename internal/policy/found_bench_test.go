package policy_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/residency-check/residency-check/internal/found"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// BenchmarkFound measures what a plan of 5,000 resources takes, once with many that
// are alike and once with none, from its bytes to the joined document.
func BenchmarkFound(b *testing.B) {
	for name, alike := range map[string]bool{"alike": true, "all different": false} {
		plan := planOf(5000, alike)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(plan)))
			for b.Loop() {
				joinPlan(b, plan)
			}
		})
	}
}

func joinPlan(tb testing.TB, plan []byte) *policy.FoundResult {
	tb.Helper()
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		tb.Fatal(err)
	}
	return joinPlanWith(tb, catalogue, plan)
}

func joinPlanWith(tb testing.TB, catalogue *policy.Catalogue, plan []byte) *policy.FoundResult {
	tb.Helper()
	mapping, err := policy.OpenMapping(catalogue)
	if err != nil {
		tb.Fatal(err)
	}
	input, err := found.Terraform(found.TerraformPlan, plan, mapping.Paths)
	if err != nil {
		tb.Fatal(err)
	}
	document := map[string]any{"tenant": map[string]any{"name": "Contoso", "country": "JP"}, "requirements": []any{}}
	result, err := mapping.Join(tb.Context(), document, []*residency.FoundInput{input})
	if err != nil {
		tb.Fatal(err)
	}
	return result
}

// planOf is a plan of storage accounts with containers in them.
func planOf(resources int, alike bool) []byte {
	regions := []string{"japaneast", "japanwest", "westus2", "westeurope", "eastus"}
	var changes, config bytes.Buffer
	for i := range resources / 2 {
		region := regions[i%len(regions)]
		if !alike {
			region = fmt.Sprint("region", i)
		}
		if i > 0 {
			changes.WriteByte(',')
			config.WriteByte(',')
		}
		padding := bytes.Repeat([]byte("x"), 1600)
		fmt.Fprintf(&changes, `{"address":"azurerm_storage_account.a%d","mode":"managed","type":"azurerm_storage_account","name":"a%d","change":{"actions":["create"],"before":null,`+
			`"after":{"name":"account%d","location":%q,"account_replication_type":"LRS","tags":{"padding":"%s"}},"after_unknown":{"id":true}}},`, i, i, i, region, padding)
		fmt.Fprintf(&changes, `{"address":"azurerm_storage_container.c%d","mode":"managed","type":"azurerm_storage_container","name":"c%d","change":{"actions":["create"],"before":null,`+
			`"after":{"name":"container%d","metadata":{"padding":"%s"}},"after_unknown":{"storage_account_id":true}}}`, i, i, i, padding)
		fmt.Fprintf(&config, `{"address":"azurerm_storage_account.a%d","mode":"managed","type":"azurerm_storage_account","name":"a%d","expressions":{"location":{"constant_value":%q}}},`, i, i, region)
		fmt.Fprintf(&config, `{"address":"azurerm_storage_container.c%d","mode":"managed","type":"azurerm_storage_container","name":"c%d","expressions":{"storage_account_id":{"references":["azurerm_storage_account.a%d.id","azurerm_storage_account.a%d"]}}}`, i, i, i, i)
	}
	return fmt.Appendf(nil, `{"format_version":"1.2","terraform_version":"1.9.5","resource_changes":[%s],"configuration":{"root_module":{"resources":[%s]}}}`, &changes, &config)
}
