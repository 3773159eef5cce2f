package dataset

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/residency"
)

func dataset() *residency.Dataset {
	feature, address, passage := "acme.vault", "https://acme.example/places", "11:9f86d081884c7d65"
	return &residency.Dataset{
		FactsVersion: residency.DatasetVersion, AsOf: "2026-11-29", Of: 1,
		Facts: []residency.FactRow{{
			ID: "acme.vault/storage", Feature: &feature, Claim: "=Vaults are in Finland.", Status: "current", Certainty: "stated",
			Tenants:    residency.Reach{Countries: []string{"JP", "KR"}, Cloud: residency.Public},
			Conditions: []residency.Condition{{On: "options.tier", Any: []any{"plus"}}, {On: "tenant.created", From: "2026-01-01", Before: "9999-12-31"}},
			Data:       []string{"files"}, Activities: []residency.Activity{residency.Storage},
			Places:    map[residency.Activity][]string{residency.Storage: {"FI", "SE"}},
			Citations: []residency.Citation{{Title: "Places", URL: &address, Passage: &passage, Limits: []string{"9:1f86d081884c7d65"}, Confirmed: true}},
		}},
	}
}

func TestJSONIsReadAgain(t *testing.T) {
	t.Parallel()
	var written bytes.Buffer
	if err := WriteJSON(&written, dataset()); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(written.String(), `"overrides": null`) {
		t.Error("a list is null")
	}
	read, err := Parse(written.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if changes := residency.CompareFacts(dataset(), read, func(id string) string { return id }).Changes; len(changes) > 0 {
		t.Errorf("what was read differs: %v", changes[0].Differs)
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`{`:                     "no dataset",
		`{"report_version": 2}`: "facts_version is missing",
		`{"facts_version": 9}`:  "version 9",
		`{"facts_version": 1, "of": 2, "facts": [{"id": "a.b/c"}]}`:                  "of 1 of 2 facts",
		`{"facts_version": 1, "of": 2, "facts": [{"id": "a.b/c"}, {"id": "a.b/c"}]}`: "facts[1].id",
	} {
		if _, err := Parse([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
}

func TestCSVHasACellForEverything(t *testing.T) {
	t.Parallel()
	var written bytes.Buffer
	if err := WriteCSV(&written, dataset()); err != nil {
		t.Fatal(err)
	}
	table, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(written.String(), "\ufeff"))).ReadAll()
	if err != nil || len(table) != 2 {
		t.Fatalf("%d rows, %v", len(table), err)
	}
	got := map[string]string{}
	for i, column := range table[0] {
		if cell := table[1][i]; cell != "" {
			got[column] = cell
		}
	}
	want := map[string]string{
		"id": "acme.vault/storage", "feature": "acme.vault", "claim": "'=Vaults are in Finland.", "countries": "JP; KR", "cloud": "public",
		"conditions": "options.tier in plus\ntenant.created from 2026-01-01 before 9999-12-31", "data": "files", "activities": "storage",
		"storage": "FI; SE", "certainty": "stated", "status": "current", "boundary": "false", "sources": "Places",
		"urls": "https://acme.example/places", "passages": "11:9f86d081884c7d65", "limits": "9:1f86d081884c7d65", "as_of": "2026-11-29",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("cells differ (-want +got):\n%s", diff)
	}
}

// The schema says of every field of a dataset that there is one, and no more.
func TestSchemaHasEveryField(t *testing.T) {
	t.Parallel()
	type object struct {
		Properties map[string]any `json:"properties"`
	}
	var schema struct {
		object
		Defs map[string]object `json:"$defs"`
	}
	if err := json.Unmarshal(Schema, &schema); err != nil {
		t.Fatal(err)
	}
	for name, of := range map[string]reflect.Type{
		"": reflect.TypeFor[residency.Dataset](), "fact": reflect.TypeFor[residency.FactRow](), "tenants": reflect.TypeFor[residency.Reach](),
		"condition": reflect.TypeFor[residency.Condition](), "effective": reflect.TypeFor[residency.Effective](), "citation": reflect.TypeFor[residency.Citation](),
	} {
		described := schema.object
		if name != "" {
			described = schema.Defs[name]
		}
		var fields []string
		for i := range of.NumField() {
			field, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
			fields = append(fields, field)
		}
		if diff := cmp.Diff(slices.Sorted(slices.Values(fields)), slices.Sorted(maps.Keys(described.Properties))); diff != "" {
			t.Errorf("%s differs (-fields +schema):\n%s", of, diff)
		}
	}
}
