package sources

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/live"
)

// Fingerprint is the passage of words that stand on a page one after the other; else
// what is nearest to them there.
func Fingerprint(page string, words []string) (passage, nearest string) {
	there := live.Words(live.Visible(page))
	if live.Holds(there, words) {
		return live.Passage(words), ""
	}
	near := live.Nearest(there, words)
	if near.Alike < 2 {
		return "", "these words do not stand there, nor any like them"
	}
	instead := "the page ends"
	if near.First < len(near.Words) {
		instead = fmt.Sprintf("the page has %q", near.Words[near.First])
	}
	return "", fmt.Sprintf("these words do not stand there: where word %d is %q, %s\nthe nearest: %s",
		near.First+1, words[near.First], instead, strings.Join(near.Words, " "))
}
