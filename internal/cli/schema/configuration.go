// Package schema makes the JSON Schemas that follow from something else: that of the
// configuration from the flags that it may set, those of documents and waivers files from
// the words that the policies know, which editors complete. It answers "what may such a
// file hold?" and reads none.
package schema

import (
	"bytes"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/pflag"
)

// node is as much of JSON Schema as a configuration needs.
type node struct {
	Schema      string          `json:"$schema,omitzero"`
	Title       string          `json:"title,omitzero"`
	Description string          `json:"description,omitzero"`
	Type        string          `json:"type,omitzero"`
	Additional  *bool           `json:"additionalProperties,omitzero"`
	Properties  map[string]node `json:"properties,omitempty"`
	AnyOf       []node          `json:"anyOf,omitempty"`
	Items       *node           `json:"items,omitzero"`
	MinItems    int             `json:"minItems,omitzero"`
	MinLength   int             `json:"minLength,omitzero"`
	Pattern     string          `json:"pattern,omitzero"`
	Enum        []string        `json:"enum,omitempty"`
}

// Configuration is the JSON Schema of a configuration file of that name. It is made of the
// flags that such a file may set, so that it says what the program takes; words are the
// values of those that know few.
func Configuration(file string, flags []*pflag.Flag, words map[string][]string) ([]byte, error) {
	all := node{
		Schema: "https://json-schema.org/draft/2020-12/schema", Title: "Configuration of residency-check",
		Description: "The file " + file + ": flags of the check. Its paths begin where it lies.",
		Type:        "object", Additional: new(bool), Properties: map[string]node{},
	}
	for _, flag := range flags {
		all.Properties[flag.Name] = flagNode(flag, words[flag.Name])
	}
	var out bytes.Buffer
	if err := json.MarshalWrite(&out, all, json.Deterministic(true), jsontext.WithIndent("  ")); err != nil {
		return nil, err
	}
	return append(out.Bytes(), '\n'), nil
}

func flagNode(flag *pflag.Flag, words []string) node {
	_, usage := pflag.UnquoteUsage(flag)
	value := node{Type: "string", MinLength: 1}
	switch {
	case flag.Value.Type() == "bool":
		value = node{Type: "boolean"}
	case flag.Name == "output":
		value.Pattern = "^(" + strings.Join(words, "|") + ")(=.+)?$"
	case len(words) > 0:
		value = node{Enum: words}
	case slices.Contains([]string{"max-source-age", "waiver-warn"}, flag.Name):
		value.Pattern = "^[1-9][0-9]{0,3}(d|w|mo|y)$"
	}
	if _, isList := flag.Value.(pflag.SliceValue); isList {
		item := value
		value = node{AnyOf: []node{item, {Type: "array", Items: &item, MinItems: 1}}}
	}
	value.Description = usage
	return value
}
