// Package names gathers what the words of the policies are called. It answers "which
// feature, place or commitment is meant?", and must not know where a word was found.
package names

import (
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// Features are the ways to write features: their ids and the last segments of these,
// names and aliases.
func Features(v *residency.Vocabulary) (s spell.Words) {
	for _, id := range v.FeatureIDs {
		f, _ := v.Feature(id)
		s.Add(id, id)
		s.Add(id[strings.LastIndexByte(id, '.')+1:], id)
		s.Add(f.Name, id)
		for _, alias := range f.Aliases {
			s.Add(alias, id)
		}
	}
	return s
}

// Products are the beginnings of features' ids, up to each dot.
func Products(v *residency.Vocabulary) (products []string) {
	known := map[string]bool{}
	for _, id := range v.FeatureIDs {
		for i, r := range id {
			if r == '.' && !known[id[:i]] {
				known[id[:i]] = true
				products = append(products, id[:i])
			}
		}
	}
	return products
}

// Places are the ways to write the allowed places: codes, names and common names.
func Places(v *residency.Vocabulary, allowed func(place string) bool) (s spell.Words) {
	add := func(written, place string) {
		if allowed(place) {
			s.Add(written, place)
		}
	}
	for code, country := range v.Countries.All() {
		add(code, code)
		add(country.Alpha3, code)
		add(country.Name, code)
	}
	for id, name := range v.Geographies.All() {
		add(id, id)
		add(name, id)
	}
	for name, place := range v.CommonNames.All() {
		add(name, place)
	}
	return s
}

// Place is the place that a word stands for as another way to write it: another case,
// a common name, an alpha-3 code, the name of a country. It is empty where there is none.
func Place(v *residency.Vocabulary, word string, allowed func(place string) bool) string {
	word = strings.TrimSpace(word)
	upper, lower := strings.ToUpper(word), strings.ToLower(word)
	common, _ := v.CommonNames.Get(lower)
	for _, place := range []string{upper, lower, common} {
		if allowed(place) {
			return place
		}
	}
	for code, country := range v.Countries.All() {
		if (country.Alpha3 == upper || strings.EqualFold(country.Name, word)) && allowed(code) {
			return code
		}
	}
	return ""
}

// Commitments are the ways to write commitments.
func Commitments(v *residency.Vocabulary) (s spell.Words) {
	for id, name := range v.Commitments.All() {
		s.Add(id, id)
		s.Add(name, id)
	}
	return s
}

// Regions are the ways to write the regions of a vendor, or of all where none is given.
func Regions(v *residency.Vocabulary, vendor string) (s spell.Words) {
	for id, region := range v.Regions.All() {
		if vendor == "" || region.Vendor == vendor {
			s.Add(id, id)
			s.Add(region.Name, id)
		}
	}
	return s
}
