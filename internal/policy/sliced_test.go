package policy_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// Judging uses by themselves and remembering the answers changes no byte: tenants of
// one example with the features of another and the requirements of a third are
// judged whole and in slices, with a cold memory and with a warm one.
func TestSlicesAreTheWhole(t *testing.T) {
	p := newEngines(t, "2026-11-25")
	documents, ids := mixed(t, 300)
	for range 2 {
		for i, document := range documents {
			p.compare(t, document, ids[i])
		}
	}
}

// The same of random tenants, of any features with any settings, on several days.
func TestSlicesOfRandomTenants(t *testing.T) {
	for i, asOf := range []string{"2026-11-25", "2025-03-01", "2023-05-05"} {
		p := newEngines(t, asOf)
		random := rand.New(rand.NewPCG(uint64(i), 7)) // seeded: a failure can be repeated
		for range 150 {
			document, ids := p.invented(random)
			p.compare(t, document, ids)
		}
	}
}

// What slices rest on: a finding is the same beside whatever else the tenant uses, but
// for the position of its use.
func TestNoFindingTurnsOnAnotherUse(t *testing.T) {
	p := newEngines(t, "2026-11-25")
	random := rand.New(rand.NewPCG(3, 4)) // seeded: a failure can be repeated
	for range 40 {
		document, ids := p.invented(random)
		whole, err := p.whole.Evaluate(t.Context(), document, ids)
		if err != nil {
			t.Fatal(err)
		}
		byUse := map[string][]residency.Finding{}
		for _, f := range whole.Findings {
			byUse[encoded(t, f.Feature)] = append(byUse[encoded(t, f.Feature)], f)
		}
		for i, use := range document["features"].([]any) {
			alone := maps.Clone(document)
			alone["features"] = []any{use}
			judged, err := p.whole.Evaluate(t.Context(), alone, ids)
			if err != nil {
				t.Fatal(err)
			}
			if len(judged.Findings) == 0 {
				continue
			}
			want := byUse[encoded(t, judged.Findings[0].Feature)]
			got := strings.ReplaceAll(encoded(t, judged.Findings), `"/features/0`, fmt.Sprintf(`"/features/%d`, i))
			if diff := cmp.Diff(encoded(t, want), got); diff != "" {
				t.Errorf("%s, %s (-beside others +alone):\n%s", encoded(t, document), encoded(t, use), diff)
			}
		}
	}
}

// engines judge whole documents and slices, by the same catalogue.
type engines struct {
	words         *residency.Vocabulary
	whole, sliced policy.Engine
}

func newEngines(t *testing.T, asOf string) *engines {
	t.Helper()
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	words, err := catalogue.Vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	config := policy.Config{AsOf: asOf}
	whole, err := policy.NewPlanned(catalogue, config)
	if err != nil {
		t.Fatal(err)
	}
	sliced, err := policy.NewSliced(whole, catalogue, config)
	if err != nil {
		t.Fatal(err)
	}
	return &engines{words, whole, sliced}
}

// compare returns what both engines say, as JSON.
func (p *engines) compare(t *testing.T, document any, ids []string) string {
	t.Helper()
	want, err := p.whole.Evaluate(t.Context(), document, ids)
	if err != nil {
		t.Fatal(err)
	}
	got, err := p.sliced.Evaluate(t.Context(), document, ids)
	if err != nil {
		t.Fatal(err)
	}
	if encoded(t, want) != encoded(t, got) {
		t.Errorf("document %s\n(-whole +sliced):\n%s", encoded(t, document), cmp.Diff(want, got))
	}
	return encoded(t, want)
}

// Tenants share what is remembered unless a fact turns on the days on which they were
// created.
func TestSlicesOfTenantsCreatedOnOtherDays(t *testing.T) {
	p := newEngines(t, "2026-11-25")
	var features []any
	var ids []string
	for _, id := range p.words.FeatureIDs {
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
			different[country+p.compare(t, document, ids)] = true
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

// invented is a tenant that uses features of the whole catalogue, some of them twice.
func (p *engines) invented(random *rand.Rand) (document map[string]any, ids []string) {
	country := pick(random, []string{"JP", "AU", "DE", "US"})
	tenant := map[string]any{"name": "Tenant", "country": country}
	optional := map[string]any{
		"created":        fmt.Sprintf("20%02d-0%d-01", 10+random.IntN(17), 1+random.IntN(9)),
		"user_countries": []any{country},
		"commitments":    []any{pick(random, p.words.Commitments.IDs())},
		"data_locations": map[string]any{pick(random, []string{"entra", "azure", "m365"}): pick(random, []string{country, "eu"})},
	}
	for _, name := range slices.Sorted(maps.Keys(optional)) {
		if random.IntN(2) == 0 {
			tenant[name] = optional[name]
		}
	}
	var uses []any
	for _, i := range random.Perm(len(p.words.FeatureIDs))[:1+random.IntN(20)] {
		id := p.words.FeatureIDs[i]
		uses, ids = append(uses, p.use(random, id, country, "")), append(ids, id)
		if random.IntN(4) == 0 {
			uses, ids = append(uses, p.use(random, id, country, "second")), append(ids, id)
		}
	}
	return map[string]any{
		"tenant":   tenant,
		"features": uses,
		"requirements": []any{
			map[string]any{"id": "HOME", "storage": []any{country}, "processing": []any{country, "eu"}},
			map[string]any{"id": "SOME", "features": []any{ids[0], "azure.*"}, "transit": []any{"global"}, "storage": []any{"eu"}},
		}[:1+random.IntN(2)],
	}, ids
}

// use is a feature with some of its options set.
func (p *engines) use(random *rand.Rand, id, country, name string) any {
	feature, _ := p.words.Feature(id)
	options := map[string]any{}
	for _, option := range slices.Sorted(maps.Keys(feature.Options)) {
		if random.IntN(3) == 0 {
			continue
		}
		switch o := feature.Options[option]; o.Type {
		case residency.OptionOneOf:
			options[option] = pick(random, o.Values)
		case residency.OptionSet:
			options[option] = []any{pick(random, o.Values)}
		case residency.OptionBoolean:
			options[option] = random.IntN(2) == 0
		case residency.OptionRegion:
			options[option] = pick(random, p.words.Regions.IDs())
		case residency.OptionRegions:
			options[option] = []any{pick(random, p.words.Regions.IDs())}
		case residency.OptionPlace:
			options[option] = country
		case residency.OptionPlaces:
			options[option] = []any{country}
		}
	}
	switch {
	case name != "":
		return map[string]any{"id": id, "name": name, "options": options}
	case len(options) == 0:
		return id
	}
	return map[string]any{"id": id, "options": options}
}

func pick[T any](random *rand.Rand, from []T) T { return from[random.IntN(len(from))] }
