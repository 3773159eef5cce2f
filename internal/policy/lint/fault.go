package lint

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/spell"
)

// Fault is something that is wrong in a policy.
type Fault struct {
	Path    []any // to the value, from the rule's package: "facts", "jp_storage", "storage", 0
	Key     bool  // the last key of the path is the fault, and not its value
	Message string
}

// String is the fault as people read it.
func (f Fault) String() string {
	if len(f.Path) == 0 {
		return f.Message
	}
	return PathString(f.Path) + ": " + f.Message
}

// PathString writes a path, as in facts.jp_storage.storage[0].
func PathString(path []any) string {
	var text strings.Builder
	for i, step := range path {
		switch step := step.(type) {
		case int:
			fmt.Fprintf(&text, "[%d]", step)
		case string:
			if i > 0 {
				text.WriteByte('.')
			}
			text.WriteString(step)
		}
	}
	return text.String()
}

// faults collects what is wrong below a path.
type faults struct {
	path []any
	all  *[]Fault
}

func (f faults) at(steps ...any) faults {
	return faults{append(slices.Clone(f.path), steps...), f.all}
}

func (f faults) addf(format string, args ...any) {
	*f.all = append(*f.all, Fault{Path: f.path, Message: fmt.Sprintf(format, args...)})
}

// known says of each name that is not among the known ones what may be meant.
func (f faults) known(kind string, known map[string]bool, names []string) {
	for i, name := range names {
		f.at(i).one(kind, known, name)
	}
}

func (f faults) one(kind string, known map[string]bool, name string) {
	if !known[name] {
		f.addf("unknown %s %q%s", kind, name, Meant(name, known))
	}
}

// fewOf is one for a handful of words, which are all told where none is near.
func (f faults) fewOf(kind, name string, known ...string) {
	if !slices.Contains(known, name) {
		f.addf("unknown %s %q%s", kind, name, spell.Hint(name, known))
	}
}

// Meant proposes the words that are nearest.
func Meant(name string, known map[string]bool) string {
	guesses := spell.Of(slices.Sorted(maps.Keys(known))).Guesses(name)
	if len(guesses) == 0 {
		return ""
	}
	return spell.Question(guesses)
}
