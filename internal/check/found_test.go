package check

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
)

const standing = `
tenant: {name: Tenant JP, country: JP}
requirements:
  - {id: JP-STORAGE, data: [customer-data], storage: [JP]}
  - {id: JP-PROCESSING, data: [customer-data], processing: [JP]}
  - {id: JP-PLACEMENT, placement: [JP]}
`

// manyResources is a plan of so many resources in eight types and three regions.
func manyResources(n int) []byte {
	types := []string{
		"azurerm_storage_account", "azurerm_virtual_network", "azurerm_subnet", "azurerm_key_vault",
		"azurerm_linux_virtual_machine", "azurerm_network_interface", "azurerm_made_up_thing", "azurerm_resource_group",
	}
	regions := []string{"japaneast", "japanwest", "westus2"}
	changes := make([]any, n)
	for i := range changes {
		kind := types[i%len(types)]
		changes[i] = map[string]any{
			"address": fmt.Sprintf("module.platform[%d].%s.r%d", i%50, kind, i), "module_address": fmt.Sprintf("module.platform[%d]", i%50),
			"mode": "managed", "type": kind, "name": fmt.Sprint("r", i), "provider_name": "registry.terraform.io/hashicorp/azurerm",
			"change": map[string]any{
				"actions": []string{"create"}, "before": nil, "after_unknown": map[string]any{"id": true},
				"after": map[string]any{
					"name": fmt.Sprint("r", i), "location": regions[i%len(regions)], "account_replication_type": "LRS",
					"tags": map[string]any{"owner": "team", "cost": "1234", "purpose": "a test of many resources"},
				},
			},
		}
	}
	plan, _ := json.Marshal(map[string]any{"format_version": "1.2", "terraform_version": "1.9.5", "resource_changes": changes})
	return plan
}

func judgeMany(t testing.TB, path string) []byte {
	t.Helper()
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	run := &Run{AsOf: "2026-11-29", Today: "2026-11-29", Found: &Found{Paths: []string{path}, Standing: func(residency.FoundTenant) (string, error) { return standing, nil }}}
	judged, err := run.Judge(t.Context(), World{Files: new(files.Register)}, catalogue)
	if err != nil {
		t.Fatal(err)
	}
	if len(judged.Report.Errors) > 0 {
		t.Fatal(judged.Report.Errors)
	}
	var out bytes.Buffer
	if err := (saved.JSON{}).Render(&out, &judged.Report); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func planOf(t testing.TB, n int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "plan.json")
	if err := os.WriteFile(path, manyResources(n), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// Resources that are alike are judged once, so that a report on thousands can be read.
func TestReportOnManyResourcesIsSmall(t *testing.T) {
	t.Parallel()
	if size := len(judgeMany(t, planOf(t, 5_000))); size > 2<<20 {
		t.Errorf("%d bytes", size)
	}
}

func BenchmarkFound(b *testing.B) {
	path := planOf(b, 5_000)
	for b.Loop() {
		b.ReportMetric(float64(len(judgeMany(b, path))), "report-bytes")
	}
}

// A page of a query holds a thousand resources, and says that there are more.
func TestPageOfAResourceGraph(t *testing.T) {
	t.Parallel()
	rows := make([]any, 1000)
	for i := range rows {
		kind, location := "microsoft.storage/storageaccounts", "japaneast"
		if i%10 == 9 {
			kind, location = "microsoft.keyvault/vaults", "westus2"
		}
		rows[i] = map[string]any{
			"id": fmt.Sprintf("/subscriptions/s/resourceGroups/g/providers/%s/r%d", kind, i), "name": fmt.Sprint("r", i), "type": kind,
			"tenantId": "t", "location": location, "kind": "", "sku": map[string]any{"name": "Standard_LRS"}, "properties": map[string]any{},
		}
	}
	page, err := json.Marshal(map[string]any{"count": len(rows), "data": rows, "skip_token": "next", "total_records": 3200})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "graph.json")
	if err := os.WriteFile(path, page, 0o600); err != nil {
		t.Fatal(err)
	}
	var report struct {
		Tenants []struct {
			Verdict string
			Uses    []residency.Use
			Found   residency.Found
			Notes   []residency.Note
		}
	}
	if err := json.Unmarshal(judgeMany(t, path), &report); err != nil {
		t.Fatal(err)
	}
	judged := report.Tenants[0]
	if len(judged.Uses) != 2 || len(judged.Uses[0].Resources) != 100 || len(judged.Uses[1].Resources) != 900 || judged.Found.Judged != 1000 {
		t.Errorf("%d uses, found %+v", len(judged.Uses), judged.Found)
	}
	if judged.Verdict != "violated" || len(judged.Notes) != 1 || judged.Notes[0].Code != residency.IncompleteInput {
		t.Errorf("verdict %s, notes %+v", judged.Verdict, judged.Notes)
	}
}
