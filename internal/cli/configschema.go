package cli

import (
	"bytes"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/report"
)

// schema is as much of JSON Schema as a configuration needs.
type schema struct {
	Schema      string            `json:"$schema,omitzero"`
	Title       string            `json:"title,omitzero"`
	Description string            `json:"description,omitzero"`
	Type        string            `json:"type,omitzero"`
	Additional  *bool             `json:"additionalProperties,omitzero"`
	Properties  map[string]schema `json:"properties,omitempty"`
	AnyOf       []schema          `json:"anyOf,omitempty"`
	Items       *schema           `json:"items,omitzero"`
	MinItems    int               `json:"minItems,omitzero"`
	MinLength   int               `json:"minLength,omitzero"`
	Pattern     string            `json:"pattern,omitzero"`
	Enum        []string          `json:"enum,omitempty"`
}

// configSchema is the JSON Schema of a configuration file. It is made of the flags that
// such a file may set, so that it says what the program takes.
func configSchema(root *cobra.Command) ([]byte, error) {
	all := schema{
		Schema: "https://json-schema.org/draft/2020-12/schema", Title: "Configuration of residency-check",
		Description: "The file " + configName + ": flags of the check. Its paths begin where it lies.",
		Type:        "object", Additional: new(bool), Properties: map[string]schema{},
	}
	for _, flag := range configurableFlags(root) {
		all.Properties[flag.Name] = flagSchema(flag)
	}
	var out bytes.Buffer
	if err := json.MarshalWrite(&out, all, json.Deterministic(true), jsontext.WithIndent("  ")); err != nil {
		return nil, err
	}
	return append(out.Bytes(), '\n'), nil
}

func flagSchema(flag *pflag.Flag) schema {
	_, usage := pflag.UnquoteUsage(flag)
	value := schema{Type: "string", MinLength: 1}
	switch {
	case flag.Value.Type() == "bool":
		value = schema{Type: "boolean"}
	case flag.Name == "fail-on":
		value = schema{Enum: failOnWords()}
	case flag.Name == "output":
		value.Pattern = "^(" + strings.Join(report.Formats(), "|") + ")(=.+)?$"
	case slices.Contains([]string{"max-source-age", "waiver-warn"}, flag.Name):
		value.Pattern = "^[1-9][0-9]*(d|w|mo|y)$"
	}
	if _, isList := flag.Value.(pflag.SliceValue); isList {
		item := value
		value = schema{AnyOf: []schema{item, {Type: "array", Items: &item, MinItems: 1}}}
	}
	value.Description = usage
	return value
}
