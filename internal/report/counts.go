package report

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// tally is how many findings are of one kind, in words.
type tally struct {
	said    string
	verdict residency.Verdict // of the findings; none where they are waived
}

// tallies is a summary in words, worst first, without what does not occur.
func tallies(s residency.Summary) []tally {
	var all []tally
	for _, c := range []struct {
		n       int
		word    string
		verdict residency.Verdict
	}{
		{s.Violated, "violated", residency.Violated}, {s.Unknown, "unknown", residency.Unknown}, {s.Waived, "waived", ""},
		{s.Met, "met", residency.Met}, {s.NotApplicable, "not applicable", residency.NotApplicable},
	} {
		if c.n > 0 {
			all = append(all, tally{fmt.Sprintf("%d %s", c.n, c.word), c.verdict})
		}
	}
	return all
}

// counts is a summary in one phrase.
func counts(s residency.Summary) string {
	var said []string
	for _, t := range tallies(s) {
		said = append(said, t.said)
	}
	if said == nil {
		return "no findings"
	}
	return strings.Join(said, ", ") + knownAmong(s)
}

// knownAmong says how many findings of a summary the baseline has.
func knownAmong(s residency.Summary) string {
	if s.Known == 0 {
		return ""
	}
	return fmt.Sprintf(" (%d known)", s.Known)
}

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
