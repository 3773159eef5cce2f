package main_test

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/residency-check/residency-check/internal/cli"
)

// planConfig stands for a tenant document where a plan is judged without the program.
var planConfig = map[string]any{"as_of": interopAsOf, "country": "JP", "profile": "japan-only"}

// What OPA says of a plan that it is given as it is, the program says, too.
func TestRawPlansAgree(t *testing.T) {
	t.Parallel()
	ask := rawPlans(t, planConfig)
	paths, err := filepath.Glob(filepath.Join(planDir, "*", "plan.json"))
	if err != nil || len(paths) < 10 {
		t.Fatalf("%d plans, %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(filepath.Dir(path)), func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			cli.Run(context.Background(), []string{"--country", "JP", "--profile", "japan-only", "--as-of", interopAsOf, "-o", "json", path}, strings.NewReader(""), &stdout, &stderr, noon(home))
			var report struct{ Tenants []map[string]any }
			if err := json.Unmarshal(stdout.Bytes(), &report); err != nil || len(report.Tenants) != 1 {
				t.Fatalf("%v: %s", err, stderr.String())
			}
			if diff := cmp.Diff(comparable(report.Tenants[0]), comparable(ask(t, path))); diff != "" {
				t.Errorf("(-the program +OPA):\n%s", diff)
			}
		})
	}
}

// The small answer is the report's.
func TestRawPlansHaveADecision(t *testing.T) {
	t.Parallel()
	decide := askedOfPlans(t, "data.residency.decision", planConfig)
	for name, want := range map[string]any{"storage-in-japan": "met", "storage-moved-away": "violated", "only-deletes": "met"} {
		if got := decide(t, filepath.Join(planDir, name, "plan.json")); got["verdict"] != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	without := askedOfPlans(t, "data.residency.decision", map[string]any{"as_of": interopAsOf})
	if got := without(t, filepath.Join(planDir, "storage-in-japan", "plan.json")); got["verdict"] != nil || got["errors"] == nil {
		t.Errorf("without a country: %v", got)
	}
}

// Without what stands for a document, a plan has no verdict.
func TestRawPlansWantACountryAndAProfile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(planDir, "storage-in-japan", "plan.json")
	for missing, config := range map[string]map[string]any{
		"residency_config.country": {"as_of": interopAsOf, "profile": "japan-only"},
		"residency_config.profile": {"as_of": interopAsOf, "country": "JP", "profile": []any{}},
		"tenant.country":           {"as_of": interopAsOf, "country": "XX", "profile": "japan-only"},
	} {
		report := rawPlans(t, config)(t, path)
		mistakes, _ := report["errors"].([]any)
		if report["verdict"] != nil || len(mistakes) == 0 || mistakes[0].(map[string]any)["path"] != missing {
			t.Errorf("%s: %v", missing, report)
		}
	}
}

// conftest denies what a plan violates.
func TestConftestOnARawPlan(t *testing.T) {
	t.Parallel()
	conftest := program(t, "conftest")
	config := writeJSON(t, map[string]any{"residency_config": planConfig})
	for name, want := range map[string]struct {
		status int
		said   string
	}{
		"storage-in-japan":   {0, "0 failures"},
		"storage-moved-away": {1, "JP-STORAGE/azure.storage#westus2-lrs/storage: violated: documented in US, allowed JP"},
	} {
		output, status := conftest.run(t, "test", "--no-color", "-p", policyFolder, "--data", config, filepath.Join(planDir, name, "plan.json"))
		if status != want.status || !strings.Contains(output, want.said) {
			t.Errorf("%s: status %d\n%s", name, status, output)
		}
	}
}

// rawPlans asks OPA for the report on a plan that is the input.
func rawPlans(t *testing.T, config map[string]any) func(t *testing.T, path string) map[string]any {
	t.Helper()
	return askedOfPlans(t, reportQuery, config)
}

func askedOfPlans(t *testing.T, query string, config map[string]any) func(t *testing.T, path string) map[string]any {
	t.Helper()
	prepared, err := rego.New(
		rego.Query(query),
		rego.Load([]string{policyFolder, writeJSON(t, map[string]any{"residency_config": config})}, nil),
		rego.Strict(true),
		rego.StrictBuiltinErrors(true),
	).PrepareForEval(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return func(t *testing.T, path string) map[string]any {
		t.Helper()
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		results, err := prepared.Eval(t.Context(), rego.EvalInput(decodeJSON(t, string(content))))
		if err != nil || len(results) != 1 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		encoded, err := json.Marshal(results[0].Expressions[0].Value)
		if err != nil {
			t.Fatal(err)
		}
		return decodeJSON(t, string(encoded)).(map[string]any)
	}
}

func writeJSON(t *testing.T, value any) string {
	t.Helper()
	encoded, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "config.json")
	writeFile(t, path, string(encoded))
	return path
}

// comparable is what both say of a plan, without files, positions and wording; resources
// of a use come in the order of their addresses.
func comparable(tenant map[string]any) map[string]any {
	said := map[string]any{"verdict": tenant["verdict"], "summary": tenant["summary"]}
	for key, inner := range map[string][]string{
		"findings": {"id", "verdict", "severity", "cause", "documented", "outside", "outside_countries", "needs", "passes_if", "silent_data", "partial_data"},
		"notes":    {"code", "feature", "use", "region", "reason"},
		"uses":     {"id", "feature", "options"},
	} {
		list := []any{}
		items, _ := tenant[key].([]any)
		for _, item := range items {
			object := item.(map[string]any)
			kept := map[string]any{}
			for _, name := range inner {
				kept[name] = object[name]
			}
			if key == "uses" {
				var addresses []string
				for _, r := range object["resources"].([]any) {
					addresses = append(addresses, r.(map[string]any)["address"].(string))
				}
				kept["resources"] = slices.Sorted(slices.Values(addresses))
			}
			list = append(list, kept)
		}
		said[key] = list
	}
	found, _ := tenant["found"].(map[string]any)
	found = maps.Clone(found)
	delete(found, "inputs")
	said["found"] = found
	return said
}
