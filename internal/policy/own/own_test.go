package own_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/residency"
)

// fake is a catalogue of two features, of which one has a former id.
type fake struct{}

func (fake) IDs() []string        { return []string{"entra.mfa", "okta.org"} }
func (fake) Known(id string) bool { return slices.Contains(fake{}.IDs(), id) }
func (fake) Present(id string) string {
	if id == "entra.azure-mfa" {
		return "entra.mfa"
	}
	return id
}

func (fake) Mapped() (types, families map[string]bool) {
	return map[string]bool{"azurerm_storage_account": true, "aws_dx_gateway": false}, map[string]bool{"aws_": true, "aws_cur_": false}
}

func (fake) Decode(into any) error {
	return json.Unmarshal([]byte(`{
		"countries": ["JP", "US"], "geographies": {"global": []}, "areas": {}, "regions": {}, "tokens": {},
		"data_categories": {"customer-data": ["customer-data"]}
	}`), into)
}

const source = `package residency.sources.contoso

dpa := {
	"title": "Data processing addendum", "dated": "2026-01-31", "read": "2026-11-01",
	"url": "https://contoso.example/dpa",
}
`

const feature = `package residency.features.contoso.crm

import data.residency.sources.contoso

feature := {"name": "CRM", "product": "Contoso CRM"}

facts["storage"] := {
	"claim": "Customer data is stored in Japan.", "data": ["customer-data"], "storage": ["JP"],
	"certainty": "stated", "citations": [{"source": contoso.dpa, "section": "Annex 2"}],
}
`

const rules = `package residency.company.contoso

import data.residency.engine.findings

findings contains {"rule": "none"} if {
	some finding in findings.findings
	finding.verdict == "never"
}
`

func extend(t *testing.T, files map[string]string) (*own.Extension, []residency.Error) {
	t.Helper()
	folder := fstest.MapFS{}
	for name, content := range files {
		folder[name] = &fstest.MapFile{Data: []byte(content)}
	}
	bundle, faults := own.ReadFolder("policies", folder)
	if len(faults) > 0 {
		return nil, faults
	}
	extension, faults, err := own.Extend(t.Context(), fake{}, []*own.Bundle{bundle}, "2026-11-25")
	if err != nil {
		t.Fatal(err)
	}
	return extension, faults
}

// What a folder brings is told: its facts, its features, and what its rules read.
func TestExtend(t *testing.T) {
	got, faults := extend(t, map[string]string{"sources.rego": source, "crm.rego": feature, "rules.rego": rules})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	if diff := cmp.Diff([]string{"contoso.crm/storage"}, got.Facts); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
	if features, _ := got.Documented["features"].(map[string]any); features["contoso.crm"] == nil {
		t.Errorf("contoso.crm is not documented: %v", features)
	}
	if b := got.Bundles[0]; b.Facts != 1 || !slices.Equal(b.Features, []string{"contoso.crm"}) || !slices.Equal(b.Rules, []string{"contoso"}) {
		t.Errorf("got %+v", b)
	}
	if got.Rules == nil || !got.Rules.ReadsFindings || got.Rules.ReadsFeatures {
		t.Errorf("got %+v, want rules that read findings and no features", got.Rules)
	}
}

// Rules alone document nothing.
func TestExtendByRules(t *testing.T) {
	got, faults := extend(t, map[string]string{"rules.rego": rules})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	if got.Documented != nil || len(got.Facts) > 0 {
		t.Errorf("got %v, %v", got.Documented, got.Facts)
	}
}

// Each mistake is told with its place in the file.
func TestExtendRefuses(t *testing.T) {
	withFormer := func(id string) string {
		return strings.Replace(feature, `"product"`, `"former_ids": ["`+id+`"], "product"`, 1)
	}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a former id that is a shipped feature's":        {map[string]string{"sources.rego": source, "crm.rego": withFormer("okta.org")}, `policies/crm.rego:5:42: feature.former_ids: "okta.org" is the id of a shipped feature`},
		"a former id that is a shipped feature's former": {map[string]string{"sources.rego": source, "crm.rego": withFormer("entra.azure-mfa")}, `policies/crm.rego:5:42: feature.former_ids: "entra.azure-mfa" is the id of a shipped feature`},
		"an unknown place":                               {map[string]string{"sources.rego": source, "crm.rego": strings.Replace(feature, `["JP"]`, `["JPN"]`, 1)}, `policies/crm.rego:8`},
		"a package of its own":                           {map[string]string{"a.rego": "package contoso\n\nx := 1\n"}, `policies/a.rego:1:1: the package contoso is not a company's to define`},
		"a package that differs from its path":           {map[string]string{"sources.rego": source, "features/contoso/sales.rego": feature}, `policies/features/contoso/sales.rego:1:1: the package residency.features.contoso.crm differs from the path of its file: name it residency.features.contoso.sales, or the file policies/features/contoso/crm.rego`},
		"a source among the features":                    {map[string]string{"features/contoso/crm.rego": source}, `policies/features/contoso/crm.rego:1:1: the package residency.sources.contoso differs from the path`},
		"a publisher's folder with another's sources":    {map[string]string{"sources/acme/crm.rego": source}, `the package residency.sources.contoso differs from the path of its file: name it residency.sources.acme, or the file policies/sources/contoso.rego`},
		"a fact that is computed":                        {map[string]string{"sources.rego": source, "crm.rego": feature + "\nfacts[\"more\"] := input.x\n"}, `is computed, and must be a constant`},
		"a call to the network":                          {map[string]string{"rules.rego": rules + "\nx := http.send({})\n"}, `undefined function http.send`},
		"no policies":                                    {map[string]string{"data.json": "{}"}, `holds no policies`},
	} {
		t.Run(name, func(t *testing.T) {
			_, faults := extend(t, c.files)
			if len(faults) == 0 || !strings.Contains(faults[0].Error(), c.want) {
				t.Errorf("got %v, want %q", faults, c.want)
			}
		})
	}
}

const mapped = `package residency.mapping.contoso

import data.residency.sources.contoso

provider := {"vendor": "azure", "version": "1.0", "citations": [{"source": contoso.dpa, "section": "Annex 2"}]}

resources["crm_instance"] := {"feature": "contoso.crm", "location": ["location"]}

no_data["crm_colour"] := "holds a colour"
`

// A company says what its types of deployed resources mean, as the shipped mapping
// does.
func TestExtendTheMapping(t *testing.T) {
	got, faults := extend(t, map[string]string{"sources.rego": source, "crm.rego": feature, "mapping.rego": mapped})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	_, faults = extend(t, map[string]string{
		"sources.rego": source, "crm.rego": feature,
		"mapping.rego": mapped + `no_data["aws_dx_gateway"] := "is a gateway"` + "\n\n" + `families["aws_cur_"] := {"no_data": "is a report"}`,
	})
	if len(faults) > 0 {
		t.Errorf("what the shipped mapping leaves open may not be mapped: %v", faults)
	}
	types, _ := got.Mapped["types"].(map[string]any)
	if types["crm_instance"] == nil || types["crm_colour"] == nil {
		t.Errorf("got %v, want both types", got.Mapped)
	}
}

// What a company's mapping names must be there, and not be the shipped mapping's.
func TestMappingFaults(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"feature":        {`"contoso.crm"`, `"contoso.crn"`, "mapping.rego:7:1: crm_instance: shows contoso.crn, which is no feature"},
		"option":         {`"location": ["location"]`, `"options": {"place": [{"value": "JP"}]}`, "mapping.rego:7:1: crm_instance: contoso.crm has no option place"},
		"key":            {`"location":`, `"locations":`, "mapping.rego:7:1: crm_instance: has a key that nothing reads: locations"},
		"shipped type":   {"crm_colour", "azurerm_storage_account", "mapping.rego:9:1: azurerm_storage_account: is mapped by the shipped policies already"},
		"shipped family": {"crm_colour", "aws_s3_bucket", "mapping.rego:9:1: aws_s3_bucket: is mapped by the shipped policies already"},
		"its beginning":  {`no_data["crm_colour"] := "holds a colour"`, `families["aws_s3_"] := {"no_data": "hidden"}`, "mapping.rego:9:1: aws_s3_: is mapped by the shipped policies already"},
		"all of it":      {`no_data["crm_colour"] := "holds a colour"`, `families["azurerm_"] := {"no_data": "hidden"}`, "mapping.rego:9:1: azurerm_: is mapped by the shipped policies already"},
		"shipped parent": {`"feature": "contoso.crm"`, `"child_of": ["crm_none"], "by": ["id"]`, "mapping.rego:7:1: crm_instance: is part of crm_none, which is not mapped"},
		"provider":       {`"version": "1.0", `, "", "mapping.rego:5:1: provider: has no version"},
		"package":        {"mapping.contoso", "mapping.azurerm", "residency.mapping.azurerm is shipped"},
		"computed":       {`"holds a colour"`, `concat("", ["holds", "a colour"])`, "is computed, and must be a constant"},
	} {
		t.Run(name, func(t *testing.T) {
			_, faults := extend(t, map[string]string{"sources.rego": source, "crm.rego": feature, "mapping.rego": strings.Replace(mapped, c.old, c.new, 1)})
			if !slices.ContainsFunc(faults, func(e residency.Error) bool { return strings.Contains(e.Error(), c.want) }) {
				t.Errorf("got %v, want %s", faults, c.want)
			}
		})
	}
}

// The days on which a company found documents are kept, the last one of each.
func TestExtendByChecks(t *testing.T) {
	const checks = `package residency.checks.contoso

found := [
	{"url": "https://contoso.example/dpa", "dated": "2026-01-31", "title": "Data processing addendum", "on": "2026-11-02"},
	{"url": "https://contoso.example/dpa", "dated": "2026-01-31", "title": "Data processing addendum", "on": "2026-11-25"},
]
`
	got, faults := extend(t, map[string]string{"sources.rego": source, "crm.rego": feature, "checks.rego": checks})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	want := map[own.Edition]string{{URL: "https://contoso.example/dpa", Dated: "2026-01-31", Title: "Data processing addendum"}: "2026-11-25"}
	if diff := cmp.Diff(want, got.Found); diff != "" {
		t.Error(diff)
	}
	for name, c := range map[string]struct{ old, new, want string }{
		"a day to come":        {"2026-11-02", "2026-11-26", "checks.rego:4:2: found[0]: on: 2026-11-26 is still to come"},
		"a day before reading": {"2026-11-25", "2026-10-31", "checks.rego:5:2: found[1]: on: 2026-10-31 is before the day on which the source was first read, 2026-11-01"},
		"no day":               {"2026-11-02", "today", `found[0]: on: "today" is no date`},
		"another edition":      {`"2026-01-31", "title"`, `null, "title"`, `found[0]: no source has this url, date and title ("Data processing addendum")`},
		"another key":          {`"on": "2026-11-02"`, `"day": "2026-11-02"`, "checks.rego:4:101: found[0].day: unknown key"},
		"another rule":         {"found :=", "seen :=", "seen: residency.checks.contoso may hold found := […]"},
		"computed":             {`"2026-11-02"`, `input.day`, "is computed, and must be a constant"},
	} {
		_, faults := extend(t, map[string]string{"sources.rego": source, "crm.rego": feature, "checks.rego": strings.Replace(checks, c.old, c.new, 1)})
		if !slices.ContainsFunc(faults, func(e residency.Error) bool { return strings.Contains(e.Error(), c.want) }) {
			t.Errorf("%s: got %v, want %s", name, faults, c.want)
		}
	}
}
