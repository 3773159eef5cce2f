package tenant

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// didYouMean proposes words at the end of a message.
func didYouMean(words ...string) string {
	quoted := make([]string, len(words))
	for i, word := range words {
		quoted[i] = quote(word)
	}
	return " (did you mean " + spell.Or(quoted) + "?)"
}

// maxGuesses is how many wrong words of a document are guessed at: a hostile one is
// full of them.
const maxGuesses = 100

// words finds out what is in the vocabulary, and what a word outside of it was
// probably meant to be.
type words struct {
	*residency.Vocabulary
	guesses int // so far
	// The spell.Words are gathered when the first wrong word asks for them.
	countrySpellings, placeSpellings, featureSpellings spell.Words
	allProducts                                        []string
}

func (w *words) isCountry(word string) bool { return w.Countries.Has(word) }

func (w *words) isPlace(word string) bool { return w.isCountry(word) || w.Geographies.Has(word) }

// isProduct reports whether word is the beginning of a feature's id, at a dot.
func (w *words) isProduct(word string) bool {
	prefix := word + "."
	i, _ := slices.BinarySearch(w.FeatureIDs, prefix)
	return i < len(w.FeatureIDs) && strings.HasPrefix(w.FeatureIDs[i], prefix)
}

// guess returns what was probably meant by a word, best first, or nothing.
func (w *words) guess(word string, candidates spell.Words) []string {
	if w.guesses == maxGuesses {
		return nil
	}
	w.guesses++
	return candidates.Guesses(word)
}

// guessPlace guesses a place: by case, then by what people call it, then by edit
// distance.
func (w *words) guessPlace(word string) []string {
	return w.guessAmong(word, w.isPlace, &w.placeSpellings)
}

// guessCountry guesses a place that is a country.
func (w *words) guessCountry(word string) []string {
	return w.guessAmong(word, w.isCountry, &w.countrySpellings)
}

func (w *words) guessAmong(word string, allowed func(place string) bool, known *spell.Words) []string {
	word = strings.TrimSpace(word)
	if place := names.Place(w.Vocabulary, word, allowed); place != "" {
		return []string{place}
	}
	// A wrong letter in two leaves nothing to guess from.
	if utf8.RuneCountInString(word) <= 2 {
		return nil
	}
	if *known == nil {
		*known = names.Places(w.Vocabulary, allowed)
	}
	return w.guess(word, *known)
}

// spellFeatures gathers what features are called.
func (w *words) spellFeatures() spell.Words {
	if w.featureSpellings == nil {
		w.featureSpellings = names.Features(w.Vocabulary)
	}
	return w.featureSpellings
}

// products lists every beginning of a feature's id.
func (w *words) products() []string {
	if w.allProducts == nil {
		w.allProducts = names.Products(w.Vocabulary)
	}
	return w.allProducts
}

func (w *words) guessCommitment(word string) []string {
	return w.guess(word, names.Commitments(w.Vocabulary))
}

func (w *words) guessRegion(word, vendor string) []string {
	return w.guess(word, names.Regions(w.Vocabulary, vendor))
}

// dataRoots lists the data categories that no other one contains.
func (w *words) dataRoots() []string {
	var roots []string
	for category, parent := range w.Data.All() {
		if parent == "" {
			roots = append(roots, category)
		}
	}
	slices.Sort(roots)
	return roots
}
