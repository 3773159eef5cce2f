// Package edit answers "how does this document read with these changes?". It
// changes the text and nothing else of it than was asked for, so that comments,
// order and layout stay. It must not know why a change is made.
package edit

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Operation is one step of a JSON Patch (RFC 6902).
type Operation struct {
	Op    string `json:"op"`
	Path  string `json:"path"`
	Value any    `json:"value"`
}

// Apply returns a copy of a document, given as a generic JSON value, with the
// changes, and the JSON Patch that does the same.
func Apply(document any, changes residency.Alternative) (changed any, patch []Operation, err error) {
	changed = document
	for _, change := range changes {
		operation := Operation{"add", change.Pointer, change.Value}
		if changed, err = put(changed, steps(change.Pointer), change.Value, &operation.Op); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", change.Pointer, err)
		}
		patch = append(patch, operation)
	}
	return changed, patch, nil
}

// put returns a copy of a value with another one at the end of the way.
func put(in any, way []string, value any, op *string) (any, error) {
	if len(way) == 0 {
		return value, nil
	}
	last := len(way) == 1
	switch in := in.(type) {
	case map[string]any:
		old, there := in[way[0]]
		if last && there {
			*op = "replace"
		} else if !last && !there {
			return nil, errNowhere
		}
		inside, err := put(old, way[1:], value, op)
		copied := maps.Clone(in)
		copied[way[0]] = inside
		return copied, err
	case []any:
		i, err := strconv.Atoi(way[0])
		if err != nil || i < 0 || i >= len(in) {
			return nil, errNowhere
		}
		if last {
			*op = "replace"
		}
		inside, err := put(in[i], way[1:], value, op)
		copied := slices.Clone(in)
		copied[i] = inside
		return copied, err
	}
	return nil, errNowhere
}

var unescaped = strings.NewReplacer("~1", "/", "~0", "~")

func steps(pointer string) []string {
	way := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i := range way {
		way[i] = unescaped.Replace(way[i])
	}
	return way
}
