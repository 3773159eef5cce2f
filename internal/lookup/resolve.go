package lookup

import (
	"strings"

	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// Found is what a name stands for: a feature, another subject, or candidates.
type Found struct {
	Feature string // its id
	Subject *Subject
	// Candidates are names to choose from, best first, where several things could be
	// meant, or where only a misspelt one is near.
	Candidates []string
}

// Resolve finds what is meant by a name as people write it. A name that several things
// could have is left to who gave it.
func Resolve(catalogue *policy.Catalogue, v *residency.Vocabulary, name string) (Found, error) {
	if feature, known := v.Feature(name); known {
		return Found{Feature: feature.ID}, nil
	}
	if subject, err := Named(catalogue, v, name); err != nil || subject != nil {
		return Found{Subject: subject}, err
	}
	isPlace := func(place string) bool { return v.Countries.Has(place) || v.Geographies.Has(place) }
	if place := names.Place(v, name, isPlace); place != "" {
		subject, err := Named(catalogue, v, place)
		return Found{Subject: subject}, err
	}
	for _, exact := range [][]string{called(v).Same(name), others(v).Same(name)} {
		if len(exact) == 1 {
			return certain(catalogue, v, exact[0])
		}
	}
	features, rest := names.Parts(v, name), others(v).Parts(name)
	switch {
	case len(features) == 1 && len(rest) == 0:
		return Found{Feature: features[0]}, nil
	case len(features) == 0 && len(rest) == 1:
		return certain(catalogue, v, rest[0])
	}
	all := names.Features(v)
	all = append(all, others(v)...)
	if len(features)+len(rest) == 0 {
		return Found{Candidates: all.Guesses(name)}, nil
	}
	guesses := all.Search(name)
	return Found{Candidates: guesses[:min(len(guesses), spell.AtMost)]}, nil
}

func certain(catalogue *policy.Catalogue, v *residency.Vocabulary, id string) (Found, error) {
	if feature, known := v.Feature(id); known {
		return Found{Feature: feature.ID}, nil
	}
	subject, err := Named(catalogue, v, id)
	return Found{Subject: subject}, err
}

// called are whole names of features: ids, names and aliases.
func called(v *residency.Vocabulary) (s spell.Words) {
	for _, id := range v.FeatureIDs {
		f, _ := v.Feature(id)
		s.Add(id, id)
		s.Add(f.Name, id)
		for _, alias := range f.Aliases {
			s.Add(alias, id)
		}
	}
	return s
}

// others are the names of all that is no feature.
func others(v *residency.Vocabulary) (s spell.Words) {
	s = append(s, names.Places(v, func(place string) bool { return v.Countries.Has(place) || v.Geographies.Has(place) })...)
	s = append(s, names.Regions(v, "")...)
	s = append(s, names.Commitments(v)...)
	for id, name := range v.Areas.All() {
		s.Add(id, id)
		s.Add(name, id)
	}
	for _, category := range v.Data.IDs() {
		s.Add(category, category)
	}
	for _, m := range meanings {
		s.Add(strings.ReplaceAll(m.id, "_", " "), m.id)
	}
	options := map[string]bool{}
	for _, id := range v.FeatureIDs {
		f, _ := v.Feature(id)
		for name := range f.Options {
			if !options[name] {
				options[name] = true
				s.Add(name, name)
			}
		}
	}
	return s
}
