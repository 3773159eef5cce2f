package schema_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/residency-check/residency-check/internal/cli/schema"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// words are the shipped vocabulary, and today's ids of features that had another.
func words(t *testing.T) (*residency.Vocabulary, map[string]string) {
	t.Helper()
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	var known struct {
		Former map[string]string `json:"former_ids"`
	}
	if err := catalogue.Decode(&known); err != nil {
		t.Fatal(err)
	}
	return vocabulary, known.Former
}

func compile(t *testing.T, text []byte, err error) *jsonschema.Schema {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// What a schema with the catalogue can say, it says as the decoder does.
func TestSchemaAndDecoderKnowTheSameWords(t *testing.T) {
	t.Parallel()
	vocabulary, former := words(t)
	text, err := schema.Tenant(vocabulary, former)
	compiled := compile(t, text, err)
	const document = `{"tenant": {"name": "T", "country": "JP"TENANT}, "features": [USES], "requirements": [{"id": "R", "storage": ["JP"]REQUIREMENT}]MORE}`
	for _, test := range []struct {
		name, where, text string
		sound             bool
	}{
		{"nothing more", "MORE", ``, true},
		{"a feature", "USES", `"entra.mfa"`, true},
		{"a former id", "USES", `"` + someFormer(former) + `"`, true},
		{"no feature", "USES", `"entra.mfaa"`, false},
		{"options", "USES", `{"id": "azure.storage", "options": {"region": "japaneast", "redundancy": "GRS"}}`, true},
		{"an option of another feature", "USES", `{"id": "azure.storage", "options": {"methods": ["sms"]}}`, false},
		{"no value", "USES", `{"id": "azure.storage", "options": {"redundancy": "Standard_GRS"}}`, false},
		{"a region of another vendor", "USES", `{"id": "azure.storage", "options": {"region": "us-east-1"}}`, false},
		{"a pair that the region has not", "USES", `{"id": "azure.storage", "options": {"region": "qatarcentral", "redundancy": "GRS"}}`, false},
		{"a set", "USES", `{"id": "entra.mfa", "options": {"methods": []}}`, true},
		{"a value twice", "USES", `{"id": "entra.mfa", "options": {"methods": ["sms", "sms"]}}`, false},
		{"no boolean", "USES", `{"id": "entra.mfa", "options": {"custom_greetings": "true"}}`, false},
		{"options of a feature without", "USES", `{"id": "azure.rbac", "options": {"region": "japaneast"}}`, false},
		{"a use without options", "USES", `{"id": "azure.rbac", "name": "x", "options": {}}`, true},
		{"no country", "TENANT", `, "user_countries": ["XX"]`, false},
		{"a commitment", "TENANT", `, "commitments": ["multi-geo"]`, true},
		{"no commitment", "TENANT", `, "commitments": ["multigeo"]`, false},
		{"a data location", "TENANT", `, "data_locations": {"entra": "JP", "m365.teams-chat": "eu"}`, true},
		{"a data location of nothing", "TENANT", `, "data_locations": {"entra.nothing": "JP"}`, false},
		{"a data location nowhere", "TENANT", `, "data_locations": {"entra": "jp"}`, false},
		{"a kind of data", "REQUIREMENT", `, "data": ["phone-number"]`, true},
		{"no kind of data", "REQUIREMENT", `, "data": ["phone"]`, false},
		{"a geography", "REQUIREMENT", `, "processing": {"forbidden": ["eu-data-boundary"]}`, true},
		{"no geography", "REQUIREMENT", `, "processing": ["europa"]`, false},
		{"an area, which no requirement can name", "REQUIREMENT", `, "processing": ["entra-europe"]`, false},
		{"selectors", "REQUIREMENT", `, "features": ["entra.*", "*", "integration.*", "unmapped.*", "azure.rbac"]`, true},
		{"no selector", "REQUIREMENT", `, "features": ["entra"]`, false},
		{"a product that stores nothing", "MORE", `, "integrations": [{"name": "X", "storage": ["not-stored"]}]`, true},
		{"nothing and something", "MORE", `, "integrations": [{"name": "X", "storage": ["not-stored", "JP"]}]`, false},
		{"a waiver with an area", "MORE", `, "waivers": [{"requirement": "R", "feature": "entra.mfa", "places": ["entra-europe"], "reason": "r", "approved_by": "a", "expires": "2030-01-01"}]`, true},
		{"a waiver of no feature", "MORE", `, "waivers": [{"requirement": "R", "feature": "entra.mf", "reason": "r", "approved_by": "a", "expires": "2030-01-01"}]`, false},
	} {
		written := strings.Replace(document, test.where, test.text, 1)
		written = strings.NewReplacer("TENANT", "", "USES", `"entra.core-store"`, "REQUIREMENT", "", "MORE", "").Replace(written)
		agree(t, test.name, compiled, vocabulary, []byte(written), test.sound)
	}
}

func someFormer(former map[string]string) string {
	for old := range former {
		return old
	}
	return "entra.mfa"
}

func agree(t *testing.T, name string, schema *jsonschema.Schema, v *residency.Vocabulary, text []byte, sound bool) {
	t.Helper()
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, text)
	}
	if err := schema.Validate(value); (err == nil) != sound {
		t.Errorf("%s: the schema says %v of %s", name, err, text)
	}
	for document := range tenant.Parse("tenant.json", tenant.JSON, bytes.NewReader(text), v, "2026-11-29") {
		if (len(document.Errors) == 0) != sound {
			t.Errorf("%s: the decoder says %v of %s", name, document.Errors, text)
		}
	}
}

// The examples are sound for editors, too.
func TestSchemaAcceptsTheExamples(t *testing.T) {
	t.Parallel()
	vocabulary, former := words(t)
	text, err := schema.Tenant(vocabulary, former)
	compiled := compile(t, text, err)
	examples, err := filepath.Glob("../../../testdata/tenants/*.json")
	if err != nil || len(examples) == 0 {
		t.Fatal("no examples", err)
	}
	for _, example := range examples {
		content, err := os.ReadFile(example)
		if err != nil {
			t.Fatal(err)
		}
		agree(t, example, compiled, vocabulary, content, true)
	}
}

// A waivers file has the same words.
func TestWaivers(t *testing.T) {
	t.Parallel()
	vocabulary, former := words(t)
	text, err := schema.Waivers(vocabulary, former)
	compiled := compile(t, text, err)
	for feature, sound := range map[string]bool{"entra.mfa": true, "integration.desk": true, "entra.mf": false} {
		value := map[string]any{"waivers": []any{map[string]any{"tenant": "T", "requirement": "R", "feature": feature, "reason": "r", "approved_by": "a", "expires": "2030-01-01"}}}
		if err := compiled.Validate(value); (err == nil) != sound {
			t.Errorf("%s: %v", feature, err)
		}
	}
}
