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
	f, err := newFinder(catalogue, v)
	if err != nil {
		return Found{}, err
	}
	if subject := f.named(name); subject != nil {
		return Found{Subject: subject}, nil
	}
	features := names.Parts(v, name)
	if place := names.Place(v, name, f.isPlace); place != "" && (len(name) > shortName || len(features) == 0) {
		return Found{Subject: f.named(place)}, nil
	} else if place != "" { // ARM is a country and Azure Resource Manager
		features = append(features, place)
		return Found{Candidates: features[:min(len(features), spell.AtMost)]}, nil
	}
	if exact := called(v).Same(name); len(exact) == 1 {
		return Found{Feature: exact[0]}, nil
	}
	if subject := f.option(name); subject != nil && len(names.Features(v).Same(name)) == 0 {
		return Found{Subject: subject}, nil
	}
	return f.fuzzy(name, features), nil
}

// shortName is how long a word is that may be an abbreviation of many things.
const shortName = 3

func (f *finder) isPlace(place string) bool {
	return f.Countries.Has(place) || f.Geographies.Has(place)
}

// fuzzy is the one thing that has the words in its name, or candidates.
func (f *finder) fuzzy(name string, features []string) Found {
	others := f.others()
	if exact := others.Same(name); len(exact) == 1 && len(names.Features(f.Vocabulary).Same(name)) == 0 {
		return f.one(exact[0])
	}
	rest := others.Parts(name)
	switch {
	case len(features) == 1 && len(rest) == 0:
		return Found{Feature: features[0]}
	case len(features) == 0 && len(rest) == 1:
		return f.one(rest[0])
	}
	all := append(names.Features(f.Vocabulary), others...)
	if len(features)+len(rest) == 0 {
		return Found{Candidates: all.Guesses(name)}
	}
	guesses := all.Search(name)
	for i, guess := range guesses {
		if guess == name { // an option, of which a feature has the name, too
			guesses[i] = optionPrefix + name
		}
	}
	return Found{Candidates: guesses[:min(len(guesses), spell.AtMost)]}
}

// optionPrefix begins the path of an option.
const optionPrefix = "options."

func (f *finder) one(id string) Found {
	if subject := f.named(id); subject != nil {
		return Found{Subject: subject}
	}
	return Found{Subject: f.option(id)}
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
func (f *finder) others() (s spell.Words) {
	v := f.Vocabulary
	s = append(s, names.Places(v, f.isPlace)...)
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
