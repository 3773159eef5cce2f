package schema

import (
	"bytes"
	"maps"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/policies"
)

// Waivers is the JSON Schema of a waivers file: the waivers of a document, which
// here may say whose they are.
func Waivers() ([]byte, error) {
	var document struct {
		Schema     string                    `json:"$schema"`
		Properties map[string]map[string]any `json:"properties"`
		Defs       map[string]any            `json:"$defs"`
	}
	if err := json.Unmarshal(policies.Schema, &document); err != nil {
		return nil, err
	}
	waiver, _ := document.Defs["waiver"].(map[string]any)
	waiver = maps.Clone(waiver)
	properties, _ := waiver["properties"].(map[string]any)
	properties = maps.Clone(properties)
	properties["tenant"] = map[string]any{
		"title":       "Tenant",
		"description": "The id or name of the tenant that the waiver is for. A file that is used with several tenants must say so.",
		"allOf":       []any{map[string]any{"$ref": "#/$defs/text"}},
	}
	waiver["properties"] = properties
	all := map[string]any{"waiver": waiver}
	addNeeded(all, document.Defs, waiver)
	file := map[string]any{
		"$schema": document.Schema, "title": "Waivers", "description": "What --waivers reads.",
		"type": "object", "additionalProperties": false, "required": []any{"waivers"},
		"properties": map[string]any{"waivers": document.Properties["waivers"]},
		"$defs":      all,
	}
	var out bytes.Buffer
	if err := json.MarshalWrite(&out, file, json.Deterministic(true), jsontext.WithIndent("  ")); err != nil {
		return nil, err
	}
	return append(out.Bytes(), '\n'), nil
}

// addNeeded adds the definitions that something refers to, and those that they need.
func addNeeded(all, defs map[string]any, value any) {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			addNeeded(all, defs, item)
		}
	case map[string]any:
		for key, item := range value {
			reference, isText := item.(string)
			name, isReference := strings.CutPrefix(reference, "#/$defs/")
			switch {
			case key != "$ref" || !isText || !isReference:
				addNeeded(all, defs, item)
			case all[name] == nil:
				all[name] = defs[name]
				addNeeded(all, defs, defs[name])
			}
		}
	}
}
