package wording

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Tally is how many findings are of one kind, in words.
type Tally struct {
	Said    string
	Verdict residency.Verdict // of the findings; none where they are waived
}

// Tallies is a summary in words, worst first, without what does not occur.
func Tallies(s residency.Summary) []Tally {
	var all []Tally
	for _, c := range []struct {
		n       int
		word    string
		verdict residency.Verdict
	}{
		{s.Violated, "violated", residency.Violated}, {s.Unknown, "unknown", residency.Unknown}, {s.Waived, "waived", ""},
		{s.Met, "met", residency.Met}, {s.NotApplicable, "not applicable", residency.NotApplicable},
	} {
		if c.n > 0 {
			all = append(all, Tally{fmt.Sprintf("%d %s", c.n, c.word), c.verdict})
		}
	}
	return all
}

// Counts is a summary in one phrase.
func Counts(s residency.Summary) string {
	var said []string
	for _, t := range Tallies(s) {
		said = append(said, t.Said)
	}
	if said == nil {
		return "no findings"
	}
	return strings.Join(said, ", ") + KnownAmong(s)
}

// KnownAmong says how many findings of a summary the baseline has.
func KnownAmong(s residency.Summary) string {
	if s.Known == 0 {
		return ""
	}
	return fmt.Sprintf(" (%d known)", s.Known)
}

// Count is a number of things, as in "2 facts".
func Count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
