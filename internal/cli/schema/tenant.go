package schema

import (
	"bytes"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/policies"
)

// document is the schema of the tenant document, in its parts.
type document struct {
	Schema      string         `json:"$schema"`
	ID          string         `json:"$id"`
	Title       string         `json:"title"`
	Description string         `json:"description"`
	Type        string         `json:"type"`
	Required    []string       `json:"required"`
	Additional  bool           `json:"additionalProperties"`
	Properties  map[string]any `json:"properties"`
	Defs        map[string]any `json:"$defs"`
}

// Tenant is the schema of the tenant document with every word that the catalogue
// knows. former are today's ids of features that had another.
func Tenant(v *residency.Vocabulary, former map[string]string) ([]byte, error) {
	d, err := tenant(v, former)
	if err != nil {
		return nil, err
	}
	return encoded(d)
}

func tenant(v *residency.Vocabulary, former map[string]string) (*document, error) {
	d := new(document)
	if err := json.Unmarshal(policies.Schema, d); err != nil {
		return nil, err
	}
	d.ID = "https://github.com/residency-check/residency-check/schema/tenant.catalogue.json"
	d.places(v)
	d.words(v)
	d.features(v, former)
	return d, nil
}

func encoded(value any) ([]byte, error) {
	var out bytes.Buffer
	if err := json.MarshalWrite(&out, value, json.Deterministic(true), jsontext.WithIndent(" ")); err != nil {
		return nil, err
	}
	return append(out.Bytes(), '\n'), nil
}

// object is a member that is an object.
func object(in map[string]any, name string) map[string]any {
	member, _ := in[name].(map[string]any)
	return member
}

func ref(name string) map[string]any { return map[string]any{"$ref": "#/$defs/" + name} }

// enum is a list of words, with what editors show beside each.
type enum struct {
	Words []string `json:"enum"`
	Says  []string `json:"enumDescriptions,omitempty"`
}

func (e *enum) add(word, says string) { e.Words, e.Says = append(e.Words, word), append(e.Says, says) }

// places puts the names of countries, geographies and areas in.
func (d *document) places(v *residency.Vocabulary) {
	var countries, areas enum
	for code, country := range v.Countries.All() {
		countries.add(code, country.Name)
	}
	places := enum{}
	for id, name := range v.Geographies.All() {
		places.add(id, name)
	}
	for i, code := range countries.Words {
		places.add(code, countries.Says[i])
	}
	for id, name := range v.Areas.All() {
		areas.add(id, name)
	}
	d.Defs["country"], d.Defs["place"] = countries, places
	listed := object(d.Defs, "places")
	d.Defs["waived-places"] = with(listed, "items", map[string]any{"anyOf": []any{ref("place"), areas}})
	replaceProperty(object(d.Defs, "waiver"), "places", "allOf", []any{ref("waived-places")})
	notStored := map[string]any{"type": "array", "minItems": 1, "maxItems": 1, "items": enum{Words: []string{"not-stored"}}}
	replaceProperty(object(d.Defs, "integration"), "storage", "anyOf", []any{ref("places"), notStored})
}

// words puts commitments, kinds of data, products and selectors in.
func (d *document) words(v *residency.Vocabulary) {
	var commitments, data enum
	for id, name := range v.Commitments.All() {
		commitments.add(id, name)
	}
	for category, parent := range v.Data.All() {
		says := ""
		if parent != "" {
			says = "a part of " + parent
		}
		data.add(category, says)
	}
	tenant := object(object(d.Defs, "tenant"), "properties")
	object(tenant, "commitments")["items"] = commitments
	object(object(object(d.Defs, "requirement"), "properties"), "data")["items"] = data
	var products enum
	for _, product := range names.Products(v) {
		products.add(product, "all features of "+product)
	}
	d.Defs["product"] = products
	located := map[string]any{}
	for _, product := range products.Words {
		located[product] = map[string]any{"description": "Where " + product + " shows the data to be.", "allOf": []any{ref("place")}}
	}
	object(tenant, "data_locations")["properties"] = located
	object(tenant, "data_locations")["propertyNames"] = map[string]any{"anyOf": []any{ref("product"), ref("feature")}}
	var globs enum
	for _, product := range products.Words {
		globs.add(product+".*", "every feature of "+product)
	}
	object(d.Defs, "requirement")["properties"].(map[string]any)["features"].(map[string]any)["items"] = map[string]any{
		"anyOf": []any{ref("feature"), globs, with(object(d.Defs, "selector"), "allOf", []any{map[string]any{"pattern": `\*|^integration\.|^unmapped\.`}})},
	}
	replaceProperty(object(d.Defs, "waiver"), "feature", "anyOf", []any{
		ref("feature"), map[string]any{"type": "string", "maxLength": 10000, "pattern": `^(integration\.[a-z0-9]+(-[a-z0-9]+)*|unmapped\.[a-z0-9_-]+(\.[a-z0-9_-]+)*)$`},
	})
}

// with is an object with one member more.
func with(o map[string]any, name string, value any) map[string]any {
	more := map[string]any{name: value}
	for key, member := range o {
		if key != name {
			more[key] = member
		}
	}
	return more
}

// replaceProperty gives a property another rule in place of those that it has.
func replaceProperty(of map[string]any, name, rule string, value any) {
	properties := object(of, "properties")
	said := object(properties, name)
	properties[name] = map[string]any{"title": said["title"], "description": said["description"], rule: value}
}
