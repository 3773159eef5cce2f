package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// searched are the features that the words are about, best first; all of them without
// words.
func (o *featuresOptions) searched(v *residency.Vocabulary, features []*listedFeature) []*listedFeature {
	if len(o.words) == 0 {
		return features
	}
	byID := map[string]*listedFeature{}
	for _, feature := range features {
		byID[feature.ID] = feature
	}
	var found []*listedFeature
	for _, id := range names.Find(v, strings.Join(o.words, " ")) {
		if feature := byID[id]; feature != nil {
			found = append(found, feature)
		}
	}
	return found
}

// answers says of each feature what is documented: for tenants from the country, where
// one is asked for, else whether any fact names a place for some tenant.
func (o *featuresOptions) answers(catalogue *policy.Catalogue, features []*listedFeature) {
	for _, feature := range features {
		feature.Answers = map[residency.Activity]bool{}
		for _, activity := range answerable {
			feature.Answers[activity] = catalogue.Documents(feature.ID, activity)
			if _, asked := feature.Verdicts[activity]; asked || o.country != "" && slices.Contains(o.asked(), activity) {
				places := feature.Documented[activity]
				feature.Answers[activity] = len(places) > 0 && !slices.Equal(places, []string{"undocumented"})
			}
		}
	}
}

// answerable is what documents speak of. Placement needs none.
var answerable = []residency.Activity{residency.Storage, residency.Processing, residency.Transit, residency.SupportAccess}

// answered says in a line what is documented of a feature, and whether storage and
// processing are not.
func answered(feature *listedFeature) string {
	var yes, no []string
	for _, activity := range answerable {
		word := strings.ReplaceAll(string(activity), "_", " ")
		if feature.Answers[activity] {
			yes = append(yes, word)
		} else if activity == residency.Storage || activity == residency.Processing {
			no = append(no, word)
		}
	}
	switch {
	case len(yes) == 0:
		return "no place documented"
	case len(no) > 0:
		return "documented: " + strings.Join(yes, ", ") + "; not: " + strings.Join(no, ", ")
	}
	return "documented: " + strings.Join(yes, ", ")
}

// outOf is how many features there were to choose from.
func (o *featuresOptions) outOf(catalogue *policy.Catalogue, features []*listedFeature) int {
	if len(o.words) > 0 {
		return len(catalogue.IDs())
	}
	return len(features)
}

// printFound says how many features the words found, if any were given.
func (o *featuresOptions) printFound(s streams, catalogue *policy.Catalogue, shown []*listedFeature) error {
	if len(o.words) == 0 {
		return nil
	}
	told := &teller{s: s}
	if len(shown) > 0 {
		told.linef("")
	}
	words := strings.Join(o.words, " ")
	told.linef("%d of %s for %q.", len(shown), counted(len(catalogue.IDs()), "feature"), words)
	if len(shown) == 0 {
		told.linef("What the policies do not hold goes under \"integrations\" of a tenant document, or into policies of your own (new-feature).")
	}
	return told.err
}

// unknownPlace says that a word is no place, and which one was meant.
func unknownPlace(v *residency.Vocabulary, what, word string, allowed func(string) bool) error {
	if place := names.Place(v, word, allowed); place != "" {
		return usagef("unknown %s %q%s", what, word, spell.Question([]string{place}))
	}
	if guesses := names.Places(v, allowed).Guesses(word); len(guesses) > 0 {
		return usagef("unknown %s %q%s", what, word, spell.Question(guesses))
	}
	return usagef("unknown %s %q: %s", what, word, fmt.Sprintf("places are countries such as JP%s", map[bool]string{true: ", and geographies such as eu"}[allowed("eu")]))
}
