// Package spell guesses which words were meant by one that nobody knows. It answers
// "did you mean …?", and must not know what the words stand for.
package spell

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// longest is how many characters a word may have that is guessed at: documents are
// hostile, and the work grows with the square.
const longest = 64

// AtMost is how many guesses are offered: more would not be read.
const AtMost = 5

// shortest is how many characters a word has at least of which others may be the
// continuation: with fewer, too many are.
const shortest = 3

// Words are the ways to write the words that may stand somewhere.
type Words []word

type word struct {
	split
	length int    // in characters
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
	if written == "" {
		return
	}
	s := splitUp(written)
	*w = append(*w, word{split: s, length: utf8.RuneCountInString(s.lower), means: means})
}

// Nearest returns which of the words was probably meant, or nothing.
func Nearest[T ~string](wrong string, words []T) string { return Of(words).Nearest(wrong) }

// Nearest is the first of Guesses, or nothing.
func (w Words) Nearest(wrong string) string {
	if guesses := w.Guesses(wrong); len(guesses) > 0 {
		return guesses[0]
	}
	return ""
}

// Guesses returns what a wrong word was probably meant to be, best first: what differs
// in case and punctuation only, else what it is the beginning or a part of, else what
// is nearest by edit distance.
func (w Words) Guesses(wrong string) []string {
	ranked := w.Ranked(wrong)
	return ranked[:min(len(ranked), AtMost)]
}

// Ranked is Guesses without a limit.
func (w Words) Ranked(wrong string) []string {
	wrong = strings.TrimSpace(wrong)
	if utf8.RuneCountInString(wrong) > longest {
		return nil
	}
	asked := splitUp(wrong)
	for _, guess := range []func(split) []guess{w.same, w.parts, w.within, w.scattered, w.near, w.nearWords} {
		if found := guess(asked); len(found) > 0 {
			return inOrder(found)
		}
	}
	return nil
}

// Same returns what differs from a word in case and punctuation only.
func (w Words) Same(word string) []string { return inOrder(w.same(splitUp(strings.TrimSpace(word)))) }

// Parts returns what a word is the beginning or another part of.
func (w Words) Parts(word string) []string {
	asked := splitUp(strings.TrimSpace(word))
	return inOrder(slices.Concat(w.same(asked), w.parts(asked), w.scattered(asked)))
}

// Search returns all that words are about, best first: what is called so, and what has
// them in its name. Where nothing has all of them, it is what comes nearest, or has
// the most.
func (w Words) Search(words string) []string {
	words = strings.TrimSpace(words)
	if utf8.RuneCountInString(words) > longest {
		return nil
	}
	asked := splitUp(words)
	found := w.same(asked)
	for _, g := range slices.Concat(w.parts(asked), w.wholeWord(asked)) {
		found = append(found, guess{g.means, 2 + g.kind, g.cost})
	}
	for _, g := range w.scattered(asked) {
		found = append(found, guess{g.means, 5 + g.kind, g.cost})
	}
	if len(found) == 0 {
		return w.nearest(asked)
	}
	return inOrder(found)
}

func (w Words) nearest(asked split) []string {
	found := w.near(asked)
	for _, g := range w.nearWords(asked) {
		found = append(found, guess{g.means, 1 + g.kind, g.cost})
	}
	for _, more := range []func(split) []guess{w.within, w.some} {
		if len(found) == 0 {
			found = more(asked)
		}
	}
	return inOrder(found)
}

// some finds what has some of several words, most of them first.
func (w Words) some(asked split) (found []guess) {
	for _, c := range w {
		if matched := asked.matched(c.split); matched != 0 {
			found = append(found, guess{c.means, -bits.OnesCount(matched), len(c.bare)})
		}
	}
	return found
}

// guess is a word that may have been meant, and how far off it is.
type guess struct {
	means      string
	kind, cost int // smaller is better
}

// inOrder lists each meaning once, best first. Of equals the first in the alphabet
// comes first.
func inOrder(guesses []guess) []string {
	slices.SortFunc(guesses, func(a, b guess) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.cost, b.cost), cmp.Compare(a.means, b.means))
	})
	seen := make(map[string]bool, len(guesses))
	var words []string
	for _, g := range guesses {
		if !seen[g.means] {
			seen[g.means] = true
			words = append(words, g.means)
		}
	}
	return words
}

// same finds what differs in case and punctuation only, a word itself before what it
// is called.
func (w Words) same(asked split) (found []guess) {
	for _, c := range w {
		if asked.bare != "" && c.bare == asked.bare {
			kind := 1
			if strings.EqualFold(c.means, c.lower) {
				kind = 0
			}
			found = append(found, guess{means: c.means, kind: kind})
		}
	}
	if len(found) > 0 && slices.ContainsFunc(found, func(g guess) bool { return g.kind == 0 }) {
		found = slices.DeleteFunc(found, func(g guess) bool { return g.kind > 0 })
	}
	return found
}

// parts finds what the asked word is the beginning of, or another part: germanywest,
// teams. The fewer letters are left over, the better.
func (w Words) parts(asked split) (found []guess) {
	if utf8.RuneCountInString(asked.bare) < shortest {
		return w.wholeWord(asked)
	}
	for _, c := range w {
		over := len(c.bare) - len(asked.bare)
		switch {
		case c.beginsAt(0, asked):
			found = append(found, guess{c.means, 0, over})
		case c.contains(asked):
			found = append(found, guess{c.means, 1, over})
		}
	}
	return found
}

// within finds what is a part of the asked word: Standard_GRS.
func (w Words) within(asked split) (found []guess) {
	for _, c := range w {
		if len(c.bare) >= shortest && asked.holds(c.bare) {
			found = append(found, guess{means: c.means, cost: len(asked.bare) - len(c.bare)})
		}
	}
	return found
}

// scattered finds what has all of several words, in whatever order and in whichever of
// the ways to write one meaning. After a dot, the last words are enough: azure.teams.
func (w Words) scattered(asked split) (found []guess) {
	every, last := asked.masks()
	has, left := map[string]uint{}, map[string]int{}
	for _, c := range w {
		over := len(c.bare) - len(asked.bare)
		if matched := asked.matched(c.split); matched != 0 {
			has[c.means] |= matched
			if best, known := left[c.means]; !known || over < best {
				left[c.means] = over
			}
		}
	}
	for means, mask := range has {
		switch {
		case every != 0 && mask == every:
			found = append(found, guess{means, 0, left[means]})
		case last != 0 && mask&last == last:
			found = append(found, guess{means, 1, left[means]})
		}
	}
	return found
}

// wholeWord finds what has a very short word among its own: AD, VM.
func (w Words) wholeWord(asked split) (found []guess) {
	if len(asked.bare) < 2 {
		return nil
	}
	for _, c := range w {
		if len(c.words) > 1 && slices.Contains(c.words, asked.bare) {
			found = append(found, guess{c.means, 0, len(c.bare)})
		}
	}
	return found
}

// near finds what has the smallest edit distance, a third of the asked word at most.
func (w Words) near(asked split) (found []guess) {
	length := utf8.RuneCountInString(asked.lower)
	if length == 0 {
		return nil
	}
	best := max(1, length/3)
	for _, c := range w {
		if max(length, c.length)-min(length, c.length) > best {
			continue
		}
		off := distance(asked.lower, c.lower)
		if off > best {
			continue
		}
		if off < best {
			best, found = off, found[:0]
		}
		found = append(found, guess{means: c.means})
	}
	return found
}

// nearWords finds what has a word near to each of the asked ones: kubernets.
func (w Words) nearWords(asked split) (found []guess) {
	if len(asked.words) == 0 {
		return nil
	}
	for _, c := range w {
		if cost, all := asked.nearTo(c.split); all {
			found = append(found, guess{c.means, cost, len(c.bare)})
		}
	}
	return found
}

// fitsLine is how many words are listed where none is near.
const fitsLine = 20

// Hint ends a message on an unknown word: with what was probably meant, else with all
// that is known, where these are few.
func Hint[T ~string](wrong string, known []T) string {
	if guesses := Of(known).Guesses(wrong); len(guesses) > 0 {
		return Question(guesses)
	}
	if len(known) == 0 || len(known) > fitsLine {
		return ""
	}
	var list []string
	for _, word := range known {
		list = append(list, string(word))
	}
	return " (known: " + strings.Join(list, ", ") + ")"
}

// Question asks whether one of the guesses was meant.
func Question(guesses []string) string {
	quoted := make([]string, len(guesses))
	for i, guess := range guesses {
		quoted[i] = strconv.Quote(guess)
	}
	return " (did you mean " + Or(quoted) + "?)"
}

// Or joins words as alternatives: a, b or c.
func Or(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
