package policy_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
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
	sliced := policy.NewSliced(whole, catalogue, config)
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

// Tenants share what is remembered unless a fact turns on the days on which they were
// created.
func TestSlicesOfTenantsCreatedOnOtherDays(t *testing.T) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	words, err := catalogue.Vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	config := policy.Config{AsOf: "2026-11-25"}
	whole, err := policy.NewPlanned(catalogue, config)
	if err != nil {
		t.Fatal(err)
	}
	sliced := policy.NewSliced(whole, catalogue, config)
	var features []any
	var ids []string
	for _, id := range words.FeatureIDs {
		if product, _, _ := strings.Cut(id, "."); slices.Contains([]string{"entra", "m365", "viva"}, product) {
			features, ids = append(features, id), append(ids, id)
		}
	}
	// Days on which facts turn, and their neighbours, in an order that the sorted days
	// do not have.
	days := []string{
		"2009-12-31", "2013-06-30", "2013-07-01", "2017-01-31", "2017-02-01", "2019-02-28", "2019-03-01", "2020-02-25",
		"2020-02-26", "2022-04-14", "2022-04-15", "2024-06-05", "2024-08-12", "2024-08-13", "2024-09-14", "2024-09-24", "2026-11-01",
	}
	different := map[string]bool{}
	for _, country := range []string{"JP", "AU", "DE"} {
		for _, day := range days {
			document := map[string]any{
				"tenant":       map[string]any{"name": "Tenant", "country": country, "created": day},
				"features":     features,
				"requirements": []any{map[string]any{"id": "HOME", "storage": []any{country}, "processing": []any{country}}},
			}
			want, err := whole.Evaluate(t.Context(), document, ids)
			if err != nil {
				t.Fatal(err)
			}
			got, err := sliced.Evaluate(t.Context(), document, ids)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(encoded(t, want), encoded(t, got)); diff != "" {
				t.Errorf("%s, created %s (-whole +sliced):\n%s", country, day, cmp.Diff(want, got))
			}
			different[country+encoded(t, want)] = true
		}
	}
	if len(different) < 8 {
		t.Errorf("%d different answers: these days tell few tenants apart", len(different))
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
