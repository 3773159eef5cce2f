package policy_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy"
)

// Judging uses one by one and remembering the answers changes no byte: tenants of
// one example with the features of another and the requirements of a third are
// judged whole and in slices, with a cold memory and with a warm one.
func TestSlicesAreTheWhole(t *testing.T) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	config := policy.Config{AsOf: "2026-11-25"}
	whole, err := policy.NewPlanned(catalogue, config)
	if err != nil {
		t.Fatal(err)
	}
	sliced := policy.NewSliced(whole, config)
	documents, ids := mixed(t, 300)
	for round := range 2 {
		for i, document := range documents {
			want, err := whole.Evaluate(t.Context(), document, ids[i])
			if err != nil {
				t.Fatal(err)
			}
			got, err := sliced.Evaluate(t.Context(), document, ids[i])
			if err != nil {
				t.Fatal(err)
			}
			if a, b := encoded(t, want), encoded(t, got); a != b {
				t.Errorf("round %d, document %d %s\n(-whole +sliced):\n%s", round, i, encoded(t, document), cmp.Diff(want, got))
			}
		}
	}
}

func encoded(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// mixed are n documents made of the parts of the examples.
func mixed(t *testing.T, n int) (documents []any, ids [][]string) {
	t.Helper()
	paths, err := filepath.Glob("../../testdata/tenants/*.[jy]*")
	if err != nil || len(paths) < 50 {
		t.Fatalf("%d examples: %v", len(paths), err)
	}
	var examples []map[string]any
	var uses [][]string
	for _, path := range paths {
		document, features := readExample(t, path)
		examples, uses = append(examples, document), append(uses, features)
	}
	random := rand.New(rand.NewPCG(1, 2)) // seeded: a failure can be repeated
	for i := range n {
		tenant, features, requirements := random.IntN(len(examples)), random.IntN(len(examples)), random.IntN(len(examples))
		document := map[string]any{
			"tenant":       examples[tenant]["tenant"],
			"features":     examples[features]["features"],
			"requirements": examples[requirements]["requirements"],
		}
		if i%3 == 0 {
			document["integrations"] = []any{
				map[string]any{"name": fmt.Sprintf("Desk %d", i%4), "storage": []any{"US"}, "evaluated": "2026-05-01"},
				map[string]any{"name": "Legacy"},
			}
		}
		if waivers := examples[tenant]["waivers"]; waivers != nil {
			document["waivers"] = waivers
		}
		documents, ids = append(documents, document), append(ids, uses[features])
	}
	return documents, ids
}
