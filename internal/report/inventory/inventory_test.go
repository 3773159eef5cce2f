package inventory

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

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/residency"
)

// invented is an inventory of one row and a transfer.
func invented() *residency.Inventory {
	address, section, scope := "https://acme.example/places", "Places", "certified recipients"
	cited := []residency.Citation{{Title: "Where Acme keeps data", URL: &address, Section: &section, Confirmed: true}}
	return &residency.Inventory{
		InventoryVersion: residency.InventoryVersion, AsOf: "2026-11-30",
		Tenants: []residency.TenantInventory{{
			File: "tenant.yaml", Name: "Contoso", Country: "DE",
			Law: &residency.TransferLaw{ID: "gdpr", Name: "GDPR", Complete: true, Citations: cited},
			Rows: []residency.InventoryRow{{
				Key: "acme.vault/files/storage", Feature: residency.FeatureRef{ID: "acme.vault", Name: "Vault", Product: "Acme"},
				Activity: residency.Storage, Data: "files", Places: []string{"DE", "US"}, Countries: []string{"DE", "US"},
				Outside: []string{"US"}, OutsideCountries: []string{"US"}, Certainty: "stated",
				Findings: []residency.RowFinding{{ID: "R1/acme.vault/storage", Verdict: residency.Violated, Waiver: &residency.AppliedWaiver{Reason: "Spring", ApprovedBy: "CISO", Expires: "2027-03-31"}}},
				Facts:    []residency.Fact{{ID: "acme.vault/a", Claim: "Files are in Germany and the United States.", Certainty: "stated", Status: "current", Decides: true, Citations: cited}},
			}},
			Transfers: []residency.Transfer{{Country: "US", Status: "conditional", Scope: &scope, Citations: cited, Rows: []string{"acme.vault/files/storage"}}},
			Questions: []residency.OpenQuestion{{Finding: "R2/acme.vault/processing", Feature: residency.FeatureRef{ID: "acme.vault", Name: "Vault", Product: "Acme"}, Question: "Where?"}},
		}},
	}
}

func countryName(code string) string {
	return map[string]string{"DE": "Germany", "US": "United States"}[code]
}

func written(t *testing.T, format string, i *residency.Inventory) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, format, i, countryName); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// filledIn is what somebody makes of a table: cells written into, and a column added.
func filledIn(t *testing.T, text string, comma rune, cells map[string]string) string {
	t.Helper()
	table, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for column, cell := range cells {
		at := slices.Index(table[0], column)
		if at < 0 {
			for i := range table {
				table[i] = append(table[i], "")
			}
			at = len(table[0]) - 1
			table[0][at] = column
		}
		table[1][at] = cell
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Comma = comma
	if err := w.WriteAll(table); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func filled(row residency.InventoryRow) map[string]string {
	all := map[string]string{}
	for _, field := range row.Filled {
		if field.Text != "" {
			all[field.Column] = field.Text
		}
	}
	return all
}

func updated(t *testing.T, i *residency.Inventory, text string) []Change {
	t.Helper()
	earlier, err := Read([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	changes, err := Update(i, earlier)
	if err != nil {
		t.Fatal(err)
	}
	Blank(i)
	return changes
}

func TestWhatSomebodyWroteSurvivesEveryFormat(t *testing.T) {
	t.Parallel()
	want := map[string]string{"purpose": "Payroll\nand pensions", "owner": "=HR", "cost centre": "4711"}
	for _, comma := range ",;\t" {
		i := invented()
		if changes := updated(t, i, filledIn(t, written(t, "csv", invented()), comma, want)); len(changes) > 0 {
			t.Errorf("%q: changes %v", comma, changes)
		}
		if diff := cmp.Diff(want, filled(i.Tenants[0].Rows[0])); diff != "" {
			t.Errorf("%q (-want +got):\n%s", comma, diff)
		}
		for _, format := range []string{"csv", "json"} {
			again := invented()
			if changes := updated(t, again, written(t, format, i)); len(changes) > 0 {
				t.Errorf("%s: changes %v", format, changes)
			}
			if diff := cmp.Diff(want, filled(again.Tenants[0].Rows[0])); diff != "" {
				t.Errorf("%s (-want +got):\n%s", format, diff)
			}
		}
	}
}

func TestUpdateTellsWhatChanged(t *testing.T) {
	t.Parallel()
	before := invented()
	row := before.Tenants[0].Rows[0]
	row.Key, row.Filled = "acme.safe/files/storage", []residency.FilledField{{Column: "purpose", Text: "Archive"}}
	unfilled := row
	unfilled.Key, unfilled.Filled = "acme.old/files/storage", nil
	before.Tenants[0].Rows = append(before.Tenants[0].Rows, row, unfilled)
	for _, format := range []string{"csv", "json"} {
		now := invented()
		now.Tenants[0].Rows[0].Places, now.Tenants[0].Rows[0].Certainty = []string{"DE"}, "may"
		fresh := now.Tenants[0].Rows[0]
		fresh.Key = "acme.vault/logs/storage"
		now.Tenants[0].Rows = append(now.Tenants[0].Rows, fresh)
		want := []Change{
			{"Contoso", "acme.vault/files/storage", "places: DE, was DE; US; certainty: may, was stated"},
			{"Contoso", "acme.vault/logs/storage", "new"},
			{"Contoso", "acme.safe/files/storage", "gone, and kept for what was written"},
			{"Contoso", "acme.old/files/storage", "gone"},
		}
		if diff := cmp.Diff(want, updated(t, now, written(t, format, before))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", format, diff)
		}
		kept := now.Tenants[0].Rows[len(now.Tenants[0].Rows)-1]
		if !kept.Gone || kept.Places != nil || filled(kept)["purpose"] != "Archive" || kept.Feature.Product != "Acme" {
			t.Errorf("%s: kept %+v", format, kept)
		}
		again := now
		if changes := updated(t, again, written(t, format, now)); len(changes) > 0 {
			t.Errorf("%s: what is gone is told again: %v", format, changes)
		}
	}
}

func TestUpdateLosesNothingThatSomebodyWrote(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"tenant,key,purpose\nContoso,a/b/storage,x\nContoso,a/b/storage,y\n": "line 3: a/b/storage of Contoso is there twice",
		"tenant,key,purpose\nContoso,,x\n":                                   "line 2 has no key",
		"purpose\nx\n":                                                       "no column is called tenant and key",
		"tenant,key\n\"Contoso,a\n":                                          "line 2",
		"\xff\xfet\x00":                                                      "save it as CSV in UTF-8",
		`{"report_version": 2}`:                                              "version 0",
		`{`:                                                                  "no inventory",
	} {
		if _, err := Read([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	earlier, err := Read([]byte("tenant,key,purpose\nFabrikam,a/b/storage,x\nFabrikam,a/c/storage,\n"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Update(invented(), earlier); err == nil || err.Error() != "a/b/storage of Fabrikam is filled in, and this run has no such tenant: give its document, too" {
		t.Errorf("a tenant left out: %v", err)
	}
}

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
		"": reflect.TypeFor[residency.Inventory](), "tenant": reflect.TypeFor[residency.TenantInventory](), "row": reflect.TypeFor[residency.InventoryRow](),
		"finding": reflect.TypeFor[residency.RowFinding](), "field": reflect.TypeFor[residency.FilledField](), "law": reflect.TypeFor[residency.TransferLaw](),
		"transfer": reflect.TypeFor[residency.Transfer](), "unplaced": reflect.TypeFor[residency.Unplaced](), "question": reflect.TypeFor[residency.OpenQuestion](),
		"feature": reflect.TypeFor[residency.FeatureRef](), "fact": reflect.TypeFor[residency.Fact](), "citation": reflect.TypeFor[residency.Citation](),
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
	for _, i := range []*residency.Inventory{invented(), {InventoryVersion: residency.InventoryVersion, AsOf: "2026-11-30", Tenants: []residency.TenantInventory{{Rows: []residency.InventoryRow{{Certainty: "stated", Activity: residency.Storage}}}}}} {
		Blank(i)
		if err := reporttest.Validator(t, Schema)([]byte(written(t, "json", i))); err != nil {
			t.Error(err)
		}
	}
}

// A stranger's words act on nothing that shows an inventory.
func TestNothingInAnInventoryIsObeyed(t *testing.T) {
	t.Parallel()
	for _, word := range reporttest.Nasty() {
		i := invented()
		tenant, row := &i.Tenants[0], &i.Tenants[0].Rows[0]
		tenant.Name, tenant.File, row.Feature.Name, row.Places[1], row.Facts[0].Claim, *row.Facts[0].Citations[0].URL = word, word, word, word, word, word
		row.Facts[0].Citations[0].Title, row.Findings[0].Waiver.Reason = word, word
		row.Filled = []residency.FilledField{{Column: "purpose", Text: word}}
		for _, format := range Formats() {
			out := written(t, format, i)
			if at := strings.IndexFunc(strings.ReplaceAll(strings.TrimPrefix(out, "\ufeff"), "\r\n", "\n"), reporttest.IsHidden); at >= 0 {
				t.Errorf("%s shows something hidden of %q", format, word)
			}
			if format != "json" && format != "csv" && strings.Contains(out, "<script") {
				t.Errorf("%s has a tag of %q", format, word)
			}
		}
	}
}
