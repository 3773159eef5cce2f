package names

import "github.com/residency-check/residency-check/internal/residency"

// Find returns the features that words are about, best first: products, too, are
// searched, and former names.
func Find(v *residency.Vocabulary, words string) []string {
	known := Features(v)
	for _, id := range v.FeatureIDs {
		f, _ := v.Feature(id)
		known.Add(f.Name+" "+f.Product, id)
	}
	return known.Search(words)
}
