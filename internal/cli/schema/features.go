package schema

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/residency-check/residency-check/internal/residency"
)

// features puts the features in, and the options of each.
func (d *document) features(v *residency.Vocabulary, former map[string]string) {
	ids := enum{}
	formerly := map[string][]string{}
	for _, old := range slices.Sorted(maps.Keys(former)) {
		formerly[former[old]] = append(formerly[former[old]], old)
	}
	o := &optionSchemas{document: d, v: v, name: map[string]string{}}
	var cases []any
	for _, id := range v.FeatureIDs {
		f, _ := v.Feature(id)
		ids.add(id, featureSays(f))
		written := append([]string{id}, formerly[id]...)
		cases = append(cases, map[string]any{
			"if":   map[string]any{"required": []string{"id"}, "properties": map[string]any{"id": oneOf(written)}},
			"then": map[string]any{"properties": map[string]any{"options": ref(o.of(f))}},
		})
	}
	d.Defs["feature"] = ids
	if len(former) > 0 { // accepted, and not proposed
		d.Defs["former-feature"] = enum{Words: slices.Sorted(maps.Keys(former))}
		d.Defs["present-feature"] = ids
		d.Defs["feature"] = map[string]any{"anyOf": []any{ref("present-feature"), map[string]any{"doNotSuggest": true, "allOf": []any{ref("former-feature")}}}}
	}
	use := object(d.Defs, "use")
	if choice, isList := use["anyOf"].([]any); isList && len(choice) == 2 {
		choice[1] = with(choice[1].(map[string]any), "allOf", cases)
	}
}

// oneOf is a condition on a word. Editors would propose the words of an enum.
func oneOf(words []string) any {
	escaped := make([]string, len(words))
	for i, word := range words {
		escaped[i] = regexp.QuoteMeta(word)
	}
	return map[string]any{"pattern": "^(" + strings.Join(escaped, "|") + ")$"}
}

func featureSays(f residency.Feature) string {
	says := f.Name + ", " + f.Product
	if len(f.Aliases) > 0 {
		says += ". Also known as " + strings.Join(f.Aliases, ", ")
	}
	if f.Lifecycle != "" {
		says += ". " + f.Lifecycle
	}
	return says
}

// optionSchemas are definitions of options, one for all features that have the same.
type optionSchemas struct {
	*document
	v    *residency.Vocabulary
	name map[string]string // by what a definition says
}

// of is the name of the definition of a feature's options.
func (o *optionSchemas) of(f residency.Feature) string {
	properties := map[string]any{}
	var rules []any
	for name, option := range f.Options {
		properties[name] = o.option(option)
		if region, has := f.Options["region"]; has && len(option.Paired) > 0 {
			rules = append(rules, o.unpaired(region.Vendor, name, option))
		}
	}
	definition := map[string]any{
		"title": "Options", "description": "How the feature is set up, where facts turn on it. What is left out is undeclared.",
		"type": "object", "additionalProperties": false, "properties": properties,
	}
	if len(rules) > 0 {
		definition["allOf"] = rules
	}
	return o.define("options", definition)
}

// define names a definition; an equal one has the name already.
func (o *optionSchemas) define(kind string, definition map[string]any) string {
	text, err := json.Marshal(definition, json.Deterministic(true))
	if err != nil {
		panic(err) // it holds text, numbers and lists
	}
	if name, known := o.name[string(text)]; known {
		return name
	}
	name := fmt.Sprintf("%s-%d", kind, len(o.name)+1)
	o.name[string(text)], o.Defs[name] = name, definition
	return name
}

func (o *optionSchemas) option(option residency.Option) any {
	values := enum{Words: option.Values}
	rule := map[string]any{"description": option.About}
	switch option.Type {
	case residency.OptionOneOf:
		rule["enum"] = option.Values
	case residency.OptionSet:
		rule["type"], rule["uniqueItems"], rule["maxItems"], rule["items"] = "array", true, 1000, values
	case residency.OptionBoolean:
		rule["type"] = "boolean"
	case residency.OptionRegion:
		rule["allOf"] = []any{ref(o.regions(option.Vendor))}
	case residency.OptionRegions:
		rule["type"], rule["uniqueItems"], rule["minItems"], rule["maxItems"], rule["items"] = "array", true, 1, 1000, ref(o.regions(option.Vendor))
	case residency.OptionPlace:
		rule["allOf"] = []any{ref("place")}
	case residency.OptionPlaces:
		rule["allOf"] = []any{ref("places")}
	default:
		rule["allOf"] = []any{ref("text")}
	}
	return rule
}

// regions names the definition of a vendor's regions.
func (o *optionSchemas) regions(vendor string) string {
	name := "regions-" + vendor
	if o.Defs[name] != nil {
		return name
	}
	regions := enum{Words: []string{}}
	for id, region := range o.v.Regions.All() {
		if region.Vendor == vendor {
			regions.add(id, region.Name+", "+region.Country)
		}
	}
	o.Defs[name] = regions
	return name
}

// unpaired refuses copies in the pair of a region that has none.
func (o *optionSchemas) unpaired(vendor, name string, option residency.Option) any {
	var alone, rest []string
	for id, region := range o.v.Regions.All() {
		if region.Vendor == vendor && region.Pair == "" {
			alone = append(alone, id)
		}
	}
	for _, value := range option.Values {
		if !slices.Contains(option.Paired, value) {
			rest = append(rest, value)
		}
	}
	return map[string]any{
		"if":   map[string]any{"required": []string{"region"}, "properties": map[string]any{"region": oneOf(alone)}},
		"then": map[string]any{"properties": map[string]any{name: enum{Words: rest}}},
	}
}
