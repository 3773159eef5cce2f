package names

import (
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// Find returns the features that words are about, best first: products, too, are
// searched, and former names.
func Find(v *residency.Vocabulary, words string) []string { return searchable(v).Search(words) }

// Parts is Find for what has all of the words in its names.
func Parts(v *residency.Vocabulary, words string) []string { return searchable(v).Parts(words) }

func searchable(v *residency.Vocabulary) spell.Words {
	known := Features(v)
	for _, id := range v.FeatureIDs {
		f, _ := v.Feature(id)
		known.Add(f.Name+" "+f.Product, id)
	}
	return known
}
