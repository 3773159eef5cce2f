package tenant

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// unsayable are the mistakes that a schema cannot see, apart from text that is
// no document at all. The schema accepts such a document and the decoder refuses
// it; who reads the document without the decoder has to look for these.
var unsayable = map[string]string{
	"blank in Unicode":        "a string of white space beyond ASCII: \\S is ASCII in some engines",
	"date after today":        "created and evaluated lie in the past",
	"duplicate key":           "a key given twice, which most parsers drop",
	"fact of another feature": "the fact of a waiver belongs to its feature",
	"impossible date":         "30 February",
	"option":                  "an option that the feature has not, or a value that is none of its values",
	"region of another cloud": "a region that the tenant's cloud has not",
	"same integration twice":  "two integrations whose names give one id",
	"same requirement twice":  "two requirements with one id",
	"same use twice":          "two uses of one feature with one name, or without",
	"same waiver twice":       "two waivers that accept the same",
	"too large":               "a document of too many bytes",
	"unknown feature":         "a feature, pattern, product or integration that the vocabulary and the document have not",
	"unknown word":            "a country, geography, data category or commitment that the vocabulary has not",
}

// schemaCase is one change to a good document, or a document as text.
type schemaCase struct {
	Name    string          `json:"name"`
	At      *string         `json:"at"`    // a JSON Pointer
	Value   json.RawMessage `json:"value"` // set there; absent removes what is there
	Text    string          `json:"text"`
	Verdict string          `json:"verdict"` // accepted, refused, or a key of unsayable
}

// TestSchemaAndDecoderAgree asks the decoder, a validator of JSON Schema 2020-12
// and OPA about the same documents.
func TestSchemaAndDecoderAgree(t *testing.T) {
	t.Parallel()
	validate, match := jsonSchema(t), opaSchema(t)
	seen := map[string]bool{}
	for _, c := range append(schemaCases(t), boundCases()...) {
		seen[c.Verdict] = true
		if c.Verdict != "accepted" && c.Verdict != "refused" && unsayable[c.Verdict] == "" {
			t.Fatalf("%s: unknown verdict %q", c.Name, c.Verdict)
		}
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			var document any
			if err := json.Unmarshal([]byte(c.Text), &document); err != nil {
				t.Fatal(err)
			}
			errs := errorsOf(JSON, strings.NewReader(c.Text))
			if accepted := errs == nil; accepted != (c.Verdict == "accepted") {
				t.Errorf("decoder: accepted is %t, want %s: %.300q", accepted, c.Verdict, errs)
			}
			if err := validate(document); (err == nil) != (c.Verdict != "refused") {
				t.Errorf("JSON Schema: want %s: %.300v", c.Verdict, err)
			}
			if err := match(document); (err == nil) != (c.Verdict != "refused") {
				t.Errorf("OPA: want %s: %.300v", c.Verdict, err)
			}
		})
	}
	for class := range unsayable {
		if !seen[class] {
			t.Errorf("no case of %q", class)
		}
	}
}

// jsonSchema validates with the schema as editors read it.
func jsonSchema(t testing.TB) func(document any) error {
	data, err := os.ReadFile("../../policies/schema/tenant.json")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("tenant.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("tenant.json")
	if err != nil {
		t.Fatal(err)
	}
	return compiled.Validate
}

// opaSchema validates with the schema as policies read it.
func opaSchema(t testing.TB) func(document any) error {
	query, err := rego.New(
		rego.Query("json.match_schema(input, data.residency.schema.tenant)"),
		rego.Load([]string{"../../policies/schema.rego"}, nil),
		rego.StrictBuiltinErrors(true),
	).PrepareForEval(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return func(document any) error {
		results, err := query.Eval(context.Background(), rego.EvalInput(document))
		if err != nil {
			return err
		}
		answer := results[0].Expressions[0].Value.([]any)
		if answer[0] != true {
			return fmt.Errorf("%v", answer[1])
		}
		return nil
	}
}

// schemaCases reads the cases, and writes each document out as text.
func schemaCases(t *testing.T) []schemaCase {
	data, err := os.ReadFile("testdata/schema_cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Document json.RawMessage `json:"document"`
		Cases    []schemaCase    `json:"cases"`
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		t.Fatal(err)
	}
	for i, c := range file.Cases {
		if c.At != nil {
			file.Cases[i].Text = changed(t, file.Document, c)
		}
	}
	return file.Cases
}

// changed is the document with the change of the case.
func changed(t *testing.T, document json.RawMessage, c schemaCase) string {
	var root any
	if err := json.Unmarshal(document, &root); err != nil {
		t.Fatal(err)
	}
	var value any
	if c.Value != nil {
		if err := json.Unmarshal(c.Value, &value); err != nil {
			t.Fatal(err)
		}
	}
	steps := strings.Split(*c.At, "/")[1:]
	if *c.At == "" {
		root = value
	}
	at := root
	for i, step := range steps {
		last := i == len(steps)-1
		switch holder := at.(type) {
		case map[string]any:
			if last && c.Value == nil {
				delete(holder, step)
			} else if last {
				holder[step] = value
			}
			at = holder[step]
		case []any:
			index, err := strconv.Atoi(step)
			if err != nil {
				t.Fatalf("%s: %v", c.Name, err)
			}
			if last {
				holder[index] = value
			}
			at = holder[index]
		}
	}
	text, err := json.Marshal(root)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// boundCases are documents at the limits and just beyond them. Where the words
// that may stand in a list are too few to reach its limit, only the latter.
func boundCases() []schemaCase {
	var cases []schemaCase
	add := func(name string, limit int, text func(n int) string) {
		cases = append(cases,
			schemaCase{Name: "most " + name, Text: text(limit), Verdict: "accepted"},
			schemaCase{Name: "too many " + name, Text: text(limit + 1), Verdict: "refused"})
	}
	add("features", MaxFeatures, func(n int) string { return withFeatures("[" + each(n, `{"id": "acme.mfa", "name": "n#"}`) + "]") })
	add("requirements", MaxRequirements, func(n int) string {
		return strings.Replace(good, `{"id": "a", "storage": ["JP"]}`, each(n, `{"id": "a#", "storage": ["JP"]}`), 1)
	})
	add("integrations", MaxIntegrations, func(n int) string { return with("integrations", "["+each(n, `{"name": "n#"}`)+"]") })
	add("waivers", MaxWaivers, func(n int) string {
		return with("waivers", "["+each(n, `{"requirement": "a#", "cause": "general", "reason": "r", "approved_by": "a", "expires": "2027-01-01"}`)+"]")
	})
	add("selectors", MaxList, func(n int) string { return withRequirement("features", "["+selectors(n)+"]") })
	add("characters", MaxString, func(n int) string { return strings.Replace(good, "C", strings.Repeat("é", n), 1) })
	add("characters of an id", MaxString, func(n int) string {
		return strings.Replace(good, `"id": "a"`, `"id": "`+strings.Repeat("a", n)+`"`, 1)
	})
	many, long := each(MaxList+1, `"a#"`), `"`+strings.Repeat("a", MaxString+1)+`"`
	for name, text := range map[string]string{
		"places":                          withRequirement("processing", "["+many+"]"),
		"characters of a place":           withRequirement("processing", "["+long+"]"),
		"categories":                      withRequirement("data", "["+many+"]"),
		"characters of a category":        withRequirement("data", "["+long+"]"),
		"characters of a selector":        withRequirement("features", "["+long+"]"),
		"commitments":                     strings.Replace(good, `"country"`, `"commitments": [`+many+`], "country"`, 1),
		"characters of a commitment":      strings.Replace(good, `"country"`, `"commitments": [`+long+`], "country"`, 1),
		"locations":                       strings.Replace(good, `"country"`, `"data_locations": {`+each(MaxList+1, `"a#": "JP"`)+`}, "country"`, 1),
		"values of an option":             withFeatures(`[{"id": "acme.mfa", "options": {"methods": [` + many + `]}}]`),
		"characters of a feature":         withFeatures("[" + long + "]"),
		"characters of an integration id": with("integrations", `[{"name": "a", "id": `+long+`}]`),
		"characters of a fact":            with("waivers", `[{"requirement": "a", "feature": "acme.mfa", "fact": "acme.mfa/`+long[1:]+`, "reason": "r", "approved_by": "a", "expires": "2027-01-01"}]`),
	} {
		cases = append(cases, schemaCase{Name: "too many " + name, Text: text, Verdict: "refused"})
	}
	return append(cases, schemaCase{Name: "bytes", Text: good + strings.Repeat(" ", MaxDocumentSize), Verdict: "too large"})
}

// with is a good document with one more key, withRequirement one whose
// requirement has one.
func with(key, value string) string {
	return strings.Replace(good, `"requirements"`, fmt.Sprintf(`%q: %s, "requirements"`, key, value), 1)
}

func withRequirement(key, value string) string {
	return strings.Replace(good, `"storage"`, fmt.Sprintf(`%q: %s, "storage"`, key, value), 1)
}

// each repeats a format, with a number for "#".
func each(n int, format string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = strings.ReplaceAll(format, "#", strconv.Itoa(i))
	}
	return strings.Join(parts, ", ")
}

// selectors are patterns that all match acme.directory.
func selectors(n int) string {
	patterns := make([]string, n)
	for number := range patterns {
		var pattern strings.Builder
		i := number
		for _, r := range "acme.directory" {
			if r != '.' {
				pattern.WriteString(strings.Repeat("*", i&1))
				i >>= 1
			}
			pattern.WriteRune(r)
		}
		patterns[number] = pattern.String()
	}
	return `"` + strings.Join(patterns, `", "`) + `"`
}
