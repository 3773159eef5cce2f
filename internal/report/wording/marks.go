package wording

import "github.com/residency-check/residency-check/internal/residency"

// Signs is the sign of each verdict; the word stands beside it.
var Signs = map[residency.Verdict]string{
	residency.Violated: "✗", residency.Unknown: "?", residency.Met: "✓", residency.NotApplicable: "-",
}

// Marks are the words in brackets that a legend explains, where they are used.
type Marks [7]bool

// Mark is a word in brackets and what it means.
type Mark struct{ Name, Meaning string }

// Legend is every mark in the order in which a legend lists them.
var Legend = [len(Marks{})]Mark{
	{"may", "the source does not exclude it, so it counts"},
	{"inferred", "our conclusion; the source does not say it outright"},
	{"disputed", "documents contradict each other; each is cited and every place counts"},
	{"fallback", "a weak statement, which decides only where nothing better speaks"},
	{"withdrawn", "no longer published, and nothing in its place"},
	{"upcoming", "announced, and not in effect on this day"},
	{"moved", "the document now points to a text that was not read"},
}

// Use returns the mark of a name, and remembers it for the legend; nothing
// for a name that needs no mark.
func (m *Marks) Use(name string) string {
	for i, known := range Legend {
		if known.Name == name {
			m[i] = true
			return "[" + name + "]"
		}
	}
	return ""
}

// Used lists the marks that were used, in the order of the legend.
func (m *Marks) Used() []Mark {
	var used []Mark
	for i, known := range Legend {
		if m[i] {
			used = append(used, known)
		}
	}
	return used
}
