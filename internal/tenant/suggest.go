package tenant

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// didYouMean proposes a word at the end of a message.
func didYouMean(word string) string { return " (did you mean " + quote(word) + "?)" }

// A hostile document is full of wrong words. Guessing what they meant stops
// after so many of them, and is not tried on very long ones.
const (
	maxGuesses = 100
	maxGuessed = 64 // characters
)

// spellings are the ways to write the words that may stand somewhere.
type spellings []spelling

type spelling struct {
	lower  string // in lower case
	bare   string // letters and digits only
	length int    // of lower, in characters
	means  string // the word to propose
}

func (s *spellings) add(written, means string) {
	lower := strings.ToLower(written)
	*s = append(*s, spelling{lower: lower, bare: squash(lower), length: utf8.RuneCountInString(lower), means: means})
}

// spelled are words that are written in one way each.
func spelled[T ~string](words []T) spellings {
	s := make(spellings, 0, len(words))
	for _, word := range words {
		s.add(string(word), string(word))
	}
	return s
}

// Closest returns the candidate that a word was probably meant to be, or nothing.
func Closest(word string, candidates []string) string { return closest(word, spelled(candidates)) }

// closest returns what the spelling nearest to a word means: one that differs in
// case and punctuation only, else the one at the smallest edit distance, a third
// of the word at most. Ties go to the first meaning in the alphabet. It is empty
// where nothing is near.
func closest(word string, candidates spellings) string {
	word = strings.ToLower(strings.TrimSpace(word))
	length := utf8.RuneCountInString(word)
	if length > maxGuessed {
		return ""
	}
	bare := squash(word)
	best, bestDistance := "", max(1, length/3)+1
	for _, c := range candidates {
		distance := 0
		if bare == "" || c.bare != bare {
			if max(length, c.length)-min(length, c.length) > bestDistance {
				continue
			}
			distance = levenshtein.ComputeDistance(word, c.lower)
		}
		if distance < bestDistance || distance == bestDistance && best != "" && c.means < best {
			best, bestDistance = c.means, distance
		}
	}
	return best
}

// Nearest returns the word that was probably meant by another, or nothing.
func Nearest(word string, words []string) string { return closest(word, spelled(words)) }

// squash drops everything but letters and digits.
func squash(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, word)
}
