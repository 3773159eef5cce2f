package policy_test

import (
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/policy/own"
)

// A page that facts of several features cite, and the list of regions.
const companysChecks = `package residency.checks.contoso

found := [
	{"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-japan", "dated": "2022-08-08", "title": "Customer data storage for Japan customers in Microsoft Entra ID", "on": "2026-11-24"},
	{"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-japan", "dated": "2022-08-08", "title": "Customer data storage for Japan customers in Microsoft Entra ID", "on": "2026-11-23"},
	{"url": "https://learn.microsoft.com/en-us/azure/reliability/regions-list", "dated": "2025-04-15", "title": "List of Azure regions", "on": "2026-11-24"},
]
`

// What a company found stands in the citations of the stored catalogue as in those that
// OPA works out from the same files, and in no other place.
func TestCompanysChecksAsInOPA(t *testing.T) {
	shipped, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	bundle, faults := own.ReadFolder("checks", fstest.MapFS{"checks.rego": {Data: []byte(companysChecks)}})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	extended, faults, err := policy.Extend(t.Context(), shipped, []*own.Bundle{bundle}, "2026-11-25")
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	type cited struct {
		Features map[string]any `json:"features"`
		Cited    map[string]any `json:"cited"`
		Regions  map[string]any `json:"region_lists"`
	}
	var before, got, want cited
	if err := shipped.Decode(&before); err != nil {
		t.Fatal(err)
	}
	if err := extended.Decode(&got); err != nil {
		t.Fatal(err)
	}
	files := regoFiles(t)
	maps.DeleteFunc(files, func(path, _ string) bool {
		folder, _, below := strings.Cut(path, "/")
		return folder == "engine" || folder == "found" || folder == "mapping" || folder == "raw_plan" || !below && path != "catalogue.rego" ||
			folder == "features" && !strings.HasPrefix(path, "features/entra/")
	})
	files["checks.rego"] = companysChecks
	evaluateFiles(t, files, "data.residency.catalogue", &want)
	for id := range want.Features {
		if diff := cmp.Diff(want.Features[id], got.Features[id]); diff != "" {
			t.Errorf("%s (-OPA +catalogue):\n%s", id, diff)
		}
	}
	if diff := cmp.Diff([]any{want.Cited, want.Regions}, []any{got.Cited, got.Regions}); diff != "" {
		t.Errorf("what features share (-OPA +catalogue):\n%s", diff)
	}
	if cmp.Equal(before.Features["entra.mfa"], got.Features["entra.mfa"]) || cmp.Equal(before.Regions, got.Regions) {
		t.Error("nothing was brought up to date")
	}
	if !cmp.Equal(before.Features["okta.org"], got.Features["okta.org"]) {
		t.Error("a feature that cites nothing of it is another one")
	}
}
