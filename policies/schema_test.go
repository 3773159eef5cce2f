package policies_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/open-policy-agent/opa/v1/format"

	"github.com/residency-check/residency-check/internal/golden"
)

const header = `# METADATA
# scope: package
# title: Schema of tenant documents
# description: >-
#   The same JSON Schema as schema/tenant.json, for json.match_schema: some tools load
#   Rego only. Written from that file by ` + golden.Command + `.
package residency.schema

tenant := `

func TestRegoHoldsTheSchema(t *testing.T) {
	t.Parallel()
	want, err := format.Source("schema.rego", append([]byte(header), read(t, "schema/tenant.json")...))
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "schema.rego", want)
}

// TestPropertiesAreDescribed insists on the words that editors show.
func TestPropertiesAreDescribed(t *testing.T) {
	t.Parallel()
	var schema any
	if err := json.Unmarshal(read(t, "schema/tenant.json"), &schema); err != nil {
		t.Fatal(err)
	}
	if count := checkDescribed(t, "", schema); count < 40 {
		t.Errorf("found %d properties only", count)
	}
}

// checkDescribed looks at every schema inside value and counts its properties.
// What stands below "if" only asks whether a property is there.
func checkDescribed(t *testing.T, path string, value any) (count int) {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			count += checkDescribed(t, path, item)
		}
	case map[string]any:
		properties, _ := value["properties"].(map[string]any)
		for name, property := range properties {
			count++
			described, _ := property.(map[string]any)
			for _, key := range []string{"title", "description"} {
				if text, _ := described[key].(string); text == "" {
					t.Errorf("%s/properties/%s has no %s", path, name, key)
				}
			}
		}
		if value["type"] == "object" && value["additionalProperties"] == nil {
			t.Errorf("%s takes any key", path)
		}
		for key, inner := range value {
			if key != "if" {
				count += checkDescribed(t, path+"/"+key, inner)
			}
		}
	}
	return count
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
