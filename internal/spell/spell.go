// Package spell guesses which word was meant by one that nobody knows. It answers
// "did you mean …?", and must not know what the words stand for.
package spell

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// longest is how many characters a word may have that is guessed at: documents are
// hostile, and the work grows with the square.
const longest = 64

// Words are the ways to write the words that may stand somewhere.
type Words []word

type word struct {
	lower  string // in lower case
	bare   string // letters and digits only
	length int    // of lower, in characters
	means  string // the word to propose
}

// Of are words that are written in one way each.
func Of[T ~string](words []T) Words {
	w := make(Words, 0, len(words))
	for _, word := range words {
		w.Add(string(word), string(word))
	}
	return w
}

// Add adds a way to write a word.
func (w *Words) Add(written, means string) {
	lower := strings.ToLower(written)
	*w = append(*w, word{lower: lower, bare: squash(lower), length: utf8.RuneCountInString(lower), means: means})
}

// Nearest returns which of the words was probably meant, or nothing.
func Nearest[T ~string](wrong string, words []T) string { return Of(words).Nearest(wrong) }

// Nearest returns what the word nearest to a wrong one means: one that differs in
// case and punctuation only, else the one at the smallest edit distance, a third
// of the wrong one at most. Ties go to the first meaning in the alphabet. It is
// empty where nothing is near.
func (w Words) Nearest(wrong string) string {
	wrong = strings.ToLower(strings.TrimSpace(wrong))
	length := utf8.RuneCountInString(wrong)
	if length > longest {
		return ""
	}
	bare := squash(wrong)
	best, bestDistance := "", max(1, length/3)+1
	for _, c := range w {
		distance := 0
		if bare == "" || c.bare != bare {
			if max(length, c.length)-min(length, c.length) > bestDistance {
				continue
			}
			distance = levenshtein.ComputeDistance(wrong, c.lower)
		}
		if distance < bestDistance || distance == bestDistance && best != "" && c.means < best {
			best, bestDistance = c.means, distance
		}
	}
	return best
}

// squash drops everything but letters and digits.
func squash(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, word)
}
