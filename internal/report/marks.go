package report

import "github.com/residency-check/residency-check/internal/residency"

// signs is the sign of each verdict; the word stands beside it.
var signs = map[residency.Verdict]string{
	residency.Violated: "✗", residency.Unknown: "?", residency.Met: "✓", residency.NotApplicable: "-",
}

// marks are the words in brackets that a legend explains, where they are used.
type marks [6]bool

type mark struct{ name, meaning string }

var legend = [len(marks{})]mark{
	{"may", "the source does not exclude it, so it counts"},
	{"inferred", "our conclusion; the source does not say it outright"},
	{"disputed", "documents contradict each other; each is cited and every place counts"},
	{"fallback", "a weak statement, which decides only where nothing better speaks"},
	{"withdrawn", "no longer published, and nothing in its place"},
	{"moved", "the document now points to a text that was not read"},
}

// use returns the mark of a name, and remembers it for the legend; nothing
// for a name that needs no mark.
func (m *marks) use(name string) string {
	for i, known := range legend {
		if known.name == name {
			m[i] = true
			return "[" + name + "]"
		}
	}
	return ""
}

func (m *marks) used() []mark {
	var used []mark
	for i, known := range legend {
		if m[i] {
			used = append(used, known)
		}
	}
	return used
}
