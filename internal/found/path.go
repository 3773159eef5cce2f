package found

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// at collects what stands at a path of a resource: its known values, and whether
// something there is not known yet. unknown has the shape of value, with true where
// a value will be known after apply only.
func at(value, unknown any, path string) (values []any, open bool) {
	return collect(value, unknown, strings.Split(strings.ReplaceAll(path, "[]", ""), "."))
}

func collect(value, unknown any, path []string) ([]any, bool) {
	if unknown == true {
		return nil, true
	}
	if list, ok := value.([]any); ok {
		return collectEach(list, unknown, path)
	}
	if list, ok := unknown.([]any); ok && value == nil {
		return collectEach(make([]any, len(list)), unknown, path)
	}
	if len(path) > 0 {
		return collect(member(value, path[0]), member(unknown, path[0]), path[1:])
	}
	switch value.(type) {
	case nil:
		return nil, false
	case map[string]any:
		return []any{true}, false
	}
	return []any{value}, false
}

// collectEach enters each element of a list; one that is unknown leaves the others
// known.
func collectEach(list []any, unknown any, path []string) (values []any, open bool) {
	unknowns, _ := unknown.([]any)
	for i := range max(len(list), len(unknowns)) {
		var of any
		if i < len(list) {
			of = list[i]
		}
		var not any
		if i < len(unknowns) {
			not = unknowns[i]
		}
		found, isOpen := collect(of, not, path)
		values = append(values, found...)
		open = open || isOpen
	}
	return values, open
}

// member is a value of an object. Exports differ in the case of their keys.
func member(value any, key string) any {
	object, _ := value.(map[string]any)
	if found, ok := object[key]; ok {
		return found
	}
	for name, found := range object {
		if strings.EqualFold(name, key) {
			return found
		}
	}
	return nil
}

// project fills a resource's attributes from its values. Of what leads to other
// resources it says whether anything is there, and nothing else.
func project(r *residency.FoundResource, value, unknown any, paths residency.FoundPaths) {
	r.Attributes = map[string][]any{}
	r.Unknown = []string{}
	for _, path := range paths.Values {
		values, open := at(value, unknown, path)
		if len(values) > 0 {
			r.Attributes[path] = values
		}
		if open {
			r.Unknown = append(r.Unknown, path)
		}
	}
	for _, path := range paths.References {
		values, open := at(value, unknown, path)
		if _, shown := r.Attributes[path]; !shown && slices.ContainsFunc(values, func(v any) bool { return v != "" }) {
			r.Attributes[path] = []any{true}
		}
		if open {
			r.Unknown = append(r.Unknown, path)
		}
	}
	slices.Sort(r.Unknown)
	r.Unknown = slices.Compact(r.Unknown)
}
