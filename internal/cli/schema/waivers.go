package schema

import (
	"maps"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Waivers is the JSON Schema of a waivers file: the waivers of a document, which here
// may say whose they are.
func Waivers(v *residency.Vocabulary, former map[string]string) ([]byte, error) {
	document, err := tenant(v, former)
	if err != nil {
		return nil, err
	}
	waiver := object(document.Defs, "waiver")
	waiver = maps.Clone(waiver)
	properties := maps.Clone(object(waiver, "properties"))
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
	return encoded(file)
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
