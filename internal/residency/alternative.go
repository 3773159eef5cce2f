package residency

import (
	"maps"
	"slices"
	"strings"
)

// Setting is one value that a change declares, by its path as findings ask for
// it: options.redundancy, tenant.commitments.
type Setting struct {
	Path  string
	Value any
}

// Settings lists what the changes declare, whatever else of the document they
// have to write for it.
func (a Alternative) Settings() []Setting {
	var all []Setting
	for _, change := range a {
		all = append(all, change.settings()...)
	}
	return all
}

// settings knows the changes that policies write: an entry of the features with
// options, all options of one, one option, and an attribute of the tenant.
func (c Change) settings() []Setting {
	steps := strings.Split(strings.TrimPrefix(c.Pointer, "/"), "/")
	entry, _ := c.Value.(map[string]any)
	switch {
	case len(steps) == 2 && steps[0] == "features" && entry != nil:
		options, _ := entry["options"].(map[string]any)
		return members("options.", options)
	case len(steps) == 3 && steps[0] == "features" && steps[2] == "options" && entry != nil:
		return members("options.", entry)
	case len(steps) == 4 && steps[0] == "features":
		return []Setting{{"options." + steps[3], c.Value}}
	case entry != nil:
		return members(strings.Join(steps, ".")+".", entry)
	}
	return []Setting{{strings.Join(steps, "."), c.Value}}
}

func members(prefix string, values map[string]any) []Setting {
	var all []Setting
	for _, name := range slices.Sorted(maps.Keys(values)) {
		all = append(all, Setting{prefix + name, values[name]})
	}
	return all
}

// IsStatement says whether a setting states what is so of the tenant, and that
// nobody can set: when it was created, where its users are, and what the vendor's
// admin centre shows.
func (s Setting) IsStatement() bool {
	return s.Path == "tenant.created" || s.Path == "tenant.user_countries" || strings.HasPrefix(s.Path, "tenant.data_locations")
}

// IsStatement says whether an alternative declares something: it holds only where
// that is so, and nobody but the tenant's owner can tell. Reports of the first
// version say no kinds; there it is what nobody can set.
func (a Alternative) IsStatement() bool {
	return slices.ContainsFunc(a, func(c Change) bool {
		return c.Kind == Declare || c.Kind == "" && slices.ContainsFunc(c.settings(), Setting.IsStatement)
	})
}
