package found

import (
	"encoding/json"
	"fmt"

	"github.com/residency-check/residency-check/internal/residency"
)

// Reading is what has to be known to read an input, besides its text.
type Reading struct {
	Paths Paths
	// Location is what a template calls the location of its resource group, or of its
	// deployment; empty where nobody says it.
	Location string
	// Parameters are what a parameters file gives a template, by name in lower case;
	// nil where there is no such file. One that is given, and not known, as a
	// reference to a key vault, is nil.
	Parameters map[string]any
}

// Read reads a text of a known kind. A parameters file holds nothing by itself.
func Read(kind Kind, text []byte, r Reading) (*residency.FoundInput, error) {
	switch kind {
	case TerraformPlan, TerraformState:
		return Terraform(kind, text, r.Paths)
	case ARMParameters:
		return &residency.FoundInput{Kind: kind}, nil
	}
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		return nil, fmt.Errorf("broken JSON: %w", err)
	}
	input := &residency.FoundInput{Kind: kind}
	var err error
	switch kind {
	case ResourceGraph, ResourceList:
		err = readInventory(input, value, r.Paths)
	case WhatIf:
		err = readWhatIf(input, value, r.Paths)
	case ARMTemplate:
		readTemplate(input, value, r)
	default:
		readDirectory(input, value, r.Paths)
	}
	return input, err
}

// members are the values of a list, or the value itself where it is none.
func members(value any) []any {
	switch value := value.(type) {
	case nil:
		return nil
	case []any:
		return value
	}
	return []any{value}
}

// textOf is a text among the members of an object, whatever the case of its key.
func textOf(value any, key string) string {
	text, _ := member(value, key).(string)
	return text
}
