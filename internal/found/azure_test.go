package found_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/found"
	"github.com/residency-check/residency-check/internal/residency"
)

func readAs(t *testing.T, text string, reading found.Reading) *residency.FoundInput {
	t.Helper()
	kind, err := found.Tell([]byte(text))
	if err != nil || kind == found.None {
		t.Fatalf("Tell = %q, %v", kind, err)
	}
	input, err := found.Read(kind, []byte(text), reading)
	if err != nil {
		t.Fatal(err)
	}
	return input
}

// asked are the paths that the tests of Azure ask for, whatever the type.
func asked(string) residency.FoundPaths {
	return residency.FoundPaths{Values: []string{"location", "kind", "sku.name", "properties.backup", "properties.regions.name"}, References: []string{"parent_id"}}
}

// An answer that is cut says so, in whatever form it comes.
func TestInventoriesThatAreCut(t *testing.T) {
	row := `{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/c","name":"c","type":"microsoft.a/b","location":"japaneast","tenantId":"t","properties":{}}`
	rows := func(n int) string { return "[" + strings.TrimSuffix(strings.Repeat(row+",", n), ",") + "]" }
	for name, c := range map[string]struct {
		text      string
		resources int
		cut       bool
	}{
		"a page of 1,000":            {`{"count":1000,"data":` + rows(1000) + `,"skip_token":"next","total_records":3200}`, 1000, true},
		"a page, token left out":     {`{"count":1000,"data":` + rows(1000) + `,"total_records":3200}`, 1000, true},
		"all of 1,000":               {`{"count":1000,"data":` + rows(1000) + `,"skip_token":null,"total_records":1000}`, 1000, false},
		"REST":                       {`{"totalRecords":2,"count":1,"data":` + rows(1) + `,"resultTruncated":"false","$skipToken":"next"}`, 1, true},
		"REST, truncated":            {`{"totalRecords":1,"count":1,"data":` + rows(1) + `,"resultTruncated":"true"}`, 1, true},
		"PowerShell":                 {`{"SkipToken":"next","Data":` + rows(1) + `}`, 1, true},
		"PowerShell, rows of a page": {rows(100), 100, true},
		"rows":                       {rows(99), 99, false},
		"a list with a further page": {`{"value":` + rows(1) + `,"nextLink":"https://example.com"}`, 1, true},
		"a table":                    {`{"count":1,"total_records":1,"data":{"columns":[{"name":"id","type":"string"},{"name":"type","type":"string"},{"name":"location","type":"string"}],"rows":[["/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/c","microsoft.a/b","japaneast"]]}}`, 1, false},
		"one resource":               {row, 1, false},
		"Get-AzResource":             {`[{"ResourceId":"/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/c","ResourceType":"Microsoft.A/b","Location":"japaneast","Properties":null}]`, 1, false},
		"nothing matches the query":  {`{"count":0,"data":[],"skip_token":null,"total_records":0}`, 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			input := readAs(t, c.text, found.Reading{Paths: asked})
			if len(input.Resources) != c.resources || (input.Incomplete != "") != c.cut {
				t.Errorf("%d resources, incomplete = %q", len(input.Resources), input.Incomplete)
			}
			for _, r := range input.Resources {
				if !slices.Equal(r.Attributes["location"], []any{"japaneast"}) || !strings.EqualFold(r.Type, "microsoft.a/b") {
					t.Fatalf("%+v", r)
				}
			}
		})
	}
	if _, err := found.Read(found.ResourceGraph, []byte(`{"count":1,"data":[{"type":"a","count_":3}]}`), found.Reading{Paths: asked}); err == nil || !strings.Contains(err.Error(), "az graph query") {
		t.Errorf("rows of a summary: error = %v", err)
	}
}

// What an inventory does not show is open, and never absent.
func TestInventoriesShowNoMoreThanTheyDo(t *testing.T) {
	input := readAs(t, `[
		{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/c","name":"c","type":"Microsoft.A/b","location":"japaneast","kind":null,"sku":null,"properties":null},
		{"id":"/subscriptions/s/resourceGroups/g/providers/microsoft.a/B/C/parts/p","name":"p","type":"Microsoft.A/b/parts","location":"","kind":"k","sku":{"name":"S"},"properties":{"backup":null}}]`, found.Reading{Paths: asked})
	whole, part := input.Resources[0], input.Resources[1]
	if want := []string{"properties.backup", "properties.regions.name", "sku.name"}; !slices.Equal(whole.Unknown, want) {
		t.Errorf("unknown = %q, want %q", whole.Unknown, want)
	}
	if len(part.Unknown) > 0 || part.Attributes["location"] != nil {
		t.Errorf("%+v", part)
	}
	if got := part.References["parent_id"]; !slices.Equal(got, []string{whole.Address}) {
		t.Errorf("references = %q", got)
	}
	if !strings.Contains(input.LeavesOpen, "az graph query") {
		t.Errorf("leaves open = %q", input.LeavesOpen)
	}
}

func TestWhatIf(t *testing.T) {
	const id = `/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/`
	change := func(kind, name, before, after string) string {
		return `{"changeType":"` + kind + `","resourceId":"` + id + name + `","before":` + before + `,"after":` + after + `}`
	}
	at := func(location string) string {
		return `{"type":"Microsoft.A/b","location":"` + location + `","sku":{"name":"S"}}`
	}
	input := readAs(t, `{"status":"Succeeded","changes":[`+strings.Join([]string{
		change("Create", "new", "null", at("japaneast")),
		change("Modify", "moved", at("japaneast"), at("westus2")),
		change("Ignore", "beside", at("japanwest"), "null"),
		change("Delete", "gone", at("japaneast"), "null"),
		change("Deploy", "ids-only", "null", "null"),
		change("Create", "later", "null", at("[reference('x').location]")),
	}, ",")+`]}`, found.Reading{Paths: asked})
	var got []string
	for _, r := range input.Resources {
		got = append(got, strings.TrimPrefix(r.Address, id)+" "+r.Change+" "+fmt.Sprint(r.Attributes["location"], r.Unknown))
	}
	want := []string{
		"new create [japaneast] []", "moved update [westus2] []", "beside none [japanwest] []",
		"ids-only update [] [kind location properties.backup properties.regions.name sku.name]", "later create [] [location]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if input.Deletions != 1 || !input.HasPrior || len(input.Prior) != 3 {
		t.Errorf("deletions = %d, prior = %d", input.Deletions, len(input.Prior))
	}
	for _, text := range []string{`{"status":"Failed","changes":[]}`, `{"status":"Failed","error":{"code":"x"},"changes":null}`} {
		if _, err := found.Read(found.WhatIf, []byte(text), found.Reading{Paths: asked}); !errors.Is(err, found.ErrWhatIfFailed) {
			t.Errorf("error = %v", err)
		}
	}
}
