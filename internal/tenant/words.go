package tenant

import (
	"slices"
	"strings"
	"unicode/utf8"

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
	upper, lower := strings.ToUpper(word), strings.ToLower(word)
	common, _ := w.CommonNames.Get(lower)
	for _, place := range []string{upper, lower, common, w.byAlpha3(upper)} {
		if allowed(place) {
			return []string{place}
		}
	}
	// A wrong letter in two leaves nothing to guess from.
	if utf8.RuneCountInString(word) <= 2 {
		return nil
	}
	if *known == nil {
		*known = w.spellPlaces(allowed)
	}
	return w.guess(word, *known)
}

func (w *words) byAlpha3(upper string) string {
	for code, country := range w.Countries.All() {
		if country.Alpha3 == upper {
			return code
		}
	}
	return ""
}

// spellPlaces gathers what the allowed places are called.
func (w *words) spellPlaces(allowed func(place string) bool) (s spell.Words) {
	add := func(written, place string) {
		if allowed(place) {
			s.Add(written, place)
		}
	}
	for code, country := range w.Countries.All() {
		add(code, code)
		add(country.Name, code)
	}
	for id, name := range w.Geographies.All() {
		add(id, id)
		add(name, id)
	}
	for name, place := range w.CommonNames.All() {
		add(name, place)
	}
	return s
}

// spellFeatures gathers what features are called: their ids and the last
// segments of these, names and aliases.
func (w *words) spellFeatures() spell.Words {
	if w.featureSpellings == nil {
		for _, id := range w.FeatureIDs {
			f, _ := w.Feature(id)
			w.featureSpellings.Add(id, id)
			w.featureSpellings.Add(id[strings.LastIndexByte(id, '.')+1:], id)
			w.featureSpellings.Add(f.Name, id)
			for _, alias := range f.Aliases {
				w.featureSpellings.Add(alias, id)
			}
		}
	}
	return w.featureSpellings
}

// products lists every beginning of a feature's id.
func (w *words) products() []string {
	if w.allProducts == nil {
		known := map[string]bool{}
		for _, id := range w.FeatureIDs {
			for i, r := range id {
				if r == '.' && !known[id[:i]] {
					known[id[:i]] = true
					w.allProducts = append(w.allProducts, id[:i])
				}
			}
		}
	}
	return w.allProducts
}

func (w *words) guessCommitment(word string) []string {
	var s spell.Words
	for id, name := range w.Commitments.All() {
		s.Add(id, id)
		s.Add(name, id)
	}
	return w.guess(word, s)
}

func (w *words) guessRegion(word, vendor string) []string {
	var s spell.Words
	for id, region := range w.Regions.All() {
		if region.Vendor == vendor {
			s.Add(id, id)
			s.Add(region.Name, id)
		}
	}
	return w.guess(word, s)
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
