package main_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/golden"
	"github.com/residency-check/residency-check/internal/residency"
)

// inventoried is the inventory of an example as of a day, as JSON has it.
func inventoried(t *testing.T, args ...string) *residency.TenantInventory {
	t.Helper()
	var out, errs bytes.Buffer
	args = append([]string{"inventory", "--as-of", "2026-11-30", "-o", "json"}, args...)
	if status := cli.Run(context.Background(), args, strings.NewReader(""), &out, &errs, noon(home)); status != 0 {
		t.Fatalf("exit status %d: %s", status, errs.String())
	}
	var all residency.Inventory
	if err := json.Unmarshal(out.Bytes(), &all); err != nil {
		t.Fatal(err)
	}
	return &all.Tenants[0]
}

// The inventories of two examples, in short, to be read by somebody who files them.
func TestInventoriesOfExamples(t *testing.T) {
	for name, args := range map[string][]string{
		"japan":   {filepath.Join(exampleDir, "japan.json"), "--home", "JP"},
		"germany": {filepath.Join(exampleDir, "germany.yaml"), "--home", "eea"},
	} {
		of := inventoried(t, args...)
		var b strings.Builder
		fmt.Fprintf(&b, "%s (%s), home %s, by %s\n\n", of.Name, of.Country, strings.Join(of.Home, ", "), of.Law.Name)
		for _, row := range of.Rows {
			fmt.Fprintf(&b, "%s: %s, %s", row.Key, or(strings.Join(row.Places, ", "), "no place"), row.Certainty)
			if len(row.Outside) > 0 {
				fmt.Fprintf(&b, "; outside %s (%s)", strings.Join(row.Outside, ", "), strings.Join(row.OutsideCountries, ", "))
			}
			if len(row.Beyond) > 0 {
				fmt.Fprintf(&b, "; may reach beyond: %s", strings.Join(row.Beyond, ", "))
			}
			b.WriteString("\n")
		}
		b.WriteString("\n")
		for _, to := range of.Transfers {
			fmt.Fprintf(&b, "%s: %s, %d rows\n", to.Country, to.Status, len(to.Rows))
		}
		golden.File(t, filepath.Join("testdata", "inventory."+name+".txt"), []byte(b.String()))
	}
}

// Whatever an example uses can be written down, with a home and without.
func TestEveryExampleHasAnInventory(t *testing.T) {
	for _, args := range [][]string{{}, {"--home", "eea,JP"}} {
		var out, errs bytes.Buffer
		if status := cli.Run(context.Background(), append([]string{"inventory", exampleDir, "-o", "csv"}, args...), strings.NewReader(""), &out, &errs, noon(home)); status != 0 {
			t.Errorf("%v: exit status %d: %s", args, status, errs.String())
		}
	}
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// Every place of a row has a document with an address, or somebody who said so.
func TestEveryRowOfAnInventoryLeadsToItsPage(t *testing.T) {
	for _, example := range []string{"japan.json", "germany.yaml"} {
		for _, row := range inventoried(t, filepath.Join(exampleDir, example)).Rows {
			cited := 0
			for _, fact := range row.Facts {
				for _, c := range fact.Citations {
					if c.Title == "" || c.Read != nil && (c.URL == nil || !strings.HasPrefix(*c.URL, "https://")) {
						t.Errorf("%s: %s: %q leads nowhere", example, row.Key, c.Title)
					}
					cited++
				}
			}
			if len(row.Places) > 0 && cited == 0 {
				t.Errorf("%s: %s names places, and cites nothing", example, row.Key)
			}
		}
	}
}

// A partial decision is a condition, and none is without a source.
func TestInventoryShowsPartialDecisionsAsConditions(t *testing.T) {
	want := map[string]string{"CH": "recognised", "US": "conditional"}
	got := map[string]string{}
	for _, to := range inventoried(t, filepath.Join(exampleDir, "germany.yaml")).Transfers {
		got[to.Country] = to.Status
		if (to.Scope != nil) != (to.Status == "conditional") || len(to.Citations) == 0 {
			t.Errorf("%s is %s, with scope %v and %d sources", to.Country, to.Status, to.Scope, len(to.Citations))
		}
	}
	for country, status := range want {
		if got[country] != status {
			t.Errorf("%s is %q, want %s", country, got[country], status)
		}
	}
	for _, to := range inventoried(t, filepath.Join(exampleDir, "japan.json")).Transfers {
		if to.Country == "US" && to.Status != "not_recognised" {
			t.Errorf("for Japan, US is %s", to.Status)
		}
	}
}

// What somebody fills in is there on the next run, in the same file.
func TestInventoryIsUpdatedInPlace(t *testing.T) {
	example, err := filepath.Abs(filepath.Join(exampleDir, "japan-messaging.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	run := func(want int, args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		if status := cli.Run(context.Background(), append([]string{"inventory", example}, args...), strings.NewReader(""), &out, &errs, noon(home)); status != want {
			t.Fatalf("%v: exit status %d: %s", args, status, errs.String())
		}
		return errs.String()
	}
	inPlace := []string{"-o", "csv=i.csv", "--update", "i.csv"}
	run(0, inPlace...)
	table, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(read(t, "i.csv"), "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	purpose := slices.Index(table[0], "purpose")
	table[1][purpose] = "Orders"
	var b bytes.Buffer
	if err := csv.NewWriter(&b).WriteAll(table); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("i.csv", b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	if said := run(0, inPlace...); said != "0 changes since the earlier inventory.\n" {
		t.Errorf("said %q", said)
	}
	again, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(read(t, "i.csv"), "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(table, again); diff != "" {
		t.Errorf("the table differs (-filled +again):\n%s", diff)
	}
	for _, args := range [][]string{
		{"-o", "html=i.csv", "--update", "i.csv"}, {"-o", "csv=" + example}, {"-o", "csv=new.csv", "--update", "old.csv"}, {"--update", example},
		{"--template", "i.csv", "-o", "template=i.csv"}, {"--template", "recor"}, {"-o", "template"}, {"-o", "oscal"}, {"--home", "jpn"},
	} {
		run(2, args...)
	}
	if got := read(t, "i.csv"); !strings.Contains(got, "Orders") {
		t.Error("a refused run wrote")
	}
}
