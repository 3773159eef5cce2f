package policy_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/policy"
)

// Whatever judges, the answer is the same: OPA's plan of the rules and OPA's
// interpreter agree on every example. TestPlanOfTheEngine says the same of random tenants.
func TestEnginesAgreeOnTheExamples(t *testing.T) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	config := policy.Config{AsOf: "2026-11-25"}
	interpreted, err := policy.NewInterpreted(t.Context(), catalogue, config)
	if err != nil {
		t.Fatal(err)
	}
	planned, err := policy.NewPlanned(catalogue, config)
	if err != nil {
		t.Fatal(err)
	}
	paths, err := filepath.Glob("../../testdata/tenants/*.[jy]*")
	if err != nil || len(paths) < 50 {
		t.Fatalf("%d examples: %v", len(paths), err)
	}
	for _, path := range paths {
		input, features := readExample(t, path)
		want, err := interpreted.Evaluate(t.Context(), input, features)
		if err != nil {
			t.Fatal(err)
		}
		got, err := planned.Evaluate(t.Context(), input, features)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-interpreted +planned):\n%s", path, diff)
		}
	}
}

// readExample returns a tenant document and the features that it uses.
func readExample(t *testing.T, path string) (input map[string]any, features []string) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(content, &input); err != nil { // JSON is YAML, too
		t.Fatal(err)
	}
	for _, entry := range input["features"].([]any) {
		if use, isObject := entry.(map[string]any); isObject {
			entry = use["id"]
		}
		features = append(features, entry.(string))
	}
	return input, features
}
