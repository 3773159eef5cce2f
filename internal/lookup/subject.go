package lookup

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// Subject is something with a name that is no feature, and what is known of it.
type Subject struct {
	Kind     string               `json:"kind"`
	ID       string               `json:"id"`
	Name     string               `json:"name,omitempty"`
	Says     []string             `json:"says"` // sentences
	Members  []string             `json:"members,omitempty"`
	Features []string             `json:"features,omitempty"`
	Sources  []residency.Citation `json:"sources,omitempty"`
}

// catalogued is what a catalogue holds beside features.
type catalogued struct {
	Geographies map[string][]string                        `json:"geographies"`
	Areas       map[string][]string                        `json:"areas"`
	Tokens      map[string]*string                         `json:"tokens"`
	RegionLists map[string][]residency.Citation            `json:"region_lists"`
	Committed   map[string][]string                        `json:"committed"`
	Cited       map[string]map[string][]residency.Citation `json:"cited"`
}

// finder answers for one word.
type finder struct {
	*residency.Vocabulary
	known catalogued
}

func newFinder(catalogue *policy.Catalogue, v *residency.Vocabulary) (*finder, error) {
	f := &finder{Vocabulary: v}
	return f, catalogue.Decode(&f.known)
}

// named is what has exactly this name, options aside; nil where nothing has.
func (f *finder) named(word string) *Subject {
	for _, find := range []func(string) *Subject{f.place, f.region, f.commitment, f.word, f.data, f.token} {
		if subject := find(word); subject != nil {
			return subject
		}
	}
	return nil
}

func (f *finder) place(id string) *Subject {
	if country, known := f.Countries.Get(id); known {
		s := &Subject{Kind: "country", ID: id, Name: country.Name, Says: []string{fmt.Sprintf("%s, also %s in ISO 3166-1.", country.Name, country.Alpha3)}}
		var in []string
		for _, geography := range f.Geographies.IDs() {
			if geography != "global" && slices.Contains(f.known.Geographies[geography], id) {
				in = append(in, geography)
			}
		}
		s.Says = append(s.Says, said("Lies in ", in), said("Cloud regions: ", f.regionsIn(id)))
		return s.compact()
	}
	if name, known := f.Geographies.Get(id); known {
		members := f.known.Geographies[id]
		s := &Subject{Kind: "geography", ID: id, Name: name, Members: members, Sources: f.known.Cited["geographies"][id]}
		s.Says = []string{fmt.Sprintf("%d countries. In a requirement and in an answer, all of them are meant.", len(members))}
		return s
	}
	if name, known := f.Areas.Get(id); known {
		return &Subject{Kind: "area", ID: id, Name: name, Members: f.known.Areas[id], Sources: f.known.Cited["areas"][id],
			Says: []string{"Its source does not list the countries: data is somewhere within these. A requirement that allows all of them is met, one that allows none is violated."}}
	}
	return nil
}

func (f *finder) regionsIn(country string) (ids []string) {
	for id, region := range f.Regions.All() {
		if region.Country == country {
			ids = append(ids, id)
		}
	}
	return ids
}

func (f *finder) region(id string) *Subject {
	region, known := f.Regions.Get(id)
	if !known {
		return nil
	}
	country, _ := f.Countries.Get(region.Country)
	vendor := map[string]string{"azure": "Azure", "aws": "AWS", "gcp": "Google Cloud"}[region.Vendor]
	s := &Subject{Kind: "region", ID: id, Name: region.Name, Sources: f.known.RegionLists[region.Vendor]}
	s.Says = []string{fmt.Sprintf("A region of %s in %s (%s).", vendor, country.Name, region.Country)}
	if region.Cloud != "" && region.Cloud != residency.Public {
		s.Says = append(s.Says, fmt.Sprintf("It is of the cloud %s.", region.Cloud))
	}
	switch {
	case region.Pair != "":
		pair, _ := f.Regions.Get(region.Pair)
		s.Says = append(s.Says, fmt.Sprintf("Paired with %s, in %s: geo-redundant copies go there.", region.Pair, pair.Country))
	case region.Vendor == "azure":
		s.Says = append(s.Says, "It has no paired region, so that geo-redundancy to a pair is not to be had.")
	}
	return s
}

func (f *finder) commitment(id string) *Subject {
	name, known := f.Commitments.Get(id)
	if !known {
		return nil
	}
	return &Subject{Kind: "commitment", ID: id, Name: name, Features: f.known.Committed[id], Sources: f.known.Cited["commitments"][id],
		Says: []string{fmt.Sprintf("What a tenant bought or signed: declare it under tenant.commitments. An empty list says that there is none. Facts on %d features turn on it.", len(f.known.Committed[id]))}}
}

func (f *finder) data(id string) *Subject {
	parent, known := f.Data.Get(id)
	if !known {
		return nil
	}
	s := &Subject{Kind: "data category", ID: id, Says: []string{"A kind of data that requirements and facts may name."}}
	for child, of := range f.Data.All() {
		if of == id {
			s.Members = append(s.Members, child)
		}
	}
	if parent != "" {
		s.Says = append(s.Says, "It is a part of "+parent+".")
	}
	return s
}

func (f *finder) token(id string) *Subject {
	settledBy, known := f.known.Tokens[id]
	if !known {
		return nil
	}
	s := &Subject{Kind: "place that depends", ID: id, Says: []string{"Facts name it where the place turns on the tenant or on how a feature is used."}}
	if settledBy != nil {
		s.Says = append(s.Says, "What settles it is "+*settledBy+".")
	} else {
		s.Says = append(s.Says, "Nothing that can be declared settles it.")
	}
	return s
}

// option finds the features that have an option of a name, or one with such a value.
func (f *finder) option(word string) *Subject {
	word = strings.TrimPrefix(word, optionPrefix)
	s := &Subject{Kind: "option", ID: word}
	about := map[string]bool{}
	for _, id := range f.FeatureIDs {
		feature, _ := f.Feature(id)
		for name, option := range feature.Options {
			if name == word || id+"."+name == word {
				s.Features = append(s.Features, id)
				if !about[option.About] && len(about) < 3 {
					about[option.About] = true
					s.Says = append(s.Says, strings.TrimSpace(optionSays(option)))
				}
			} else if slices.Contains(option.Values, word) {
				s.Kind = "value of an option"
				s.Features = append(s.Features, id+" ("+name+")")
			}
		}
	}
	if len(s.Features) == 0 {
		return nil
	}
	slices.Sort(s.Says)
	slices.Sort(s.Features)
	return s
}

func optionSays(option residency.Option) string {
	takes := map[string]string{
		residency.OptionOneOf: "One of " + strings.Join(option.Values, ", ") + ". ", residency.OptionSet: "Any of " + strings.Join(option.Values, ", ") + ". ",
		residency.OptionBoolean: "True or false. ", residency.OptionRegion: "A region. ", residency.OptionRegions: "Regions. ",
		residency.OptionPlace: "A country or geography. ", residency.OptionPlaces: "Countries and geographies. ",
	}
	return takes[option.Type] + option.About
}

func said(before string, words []string) string {
	if len(words) == 0 {
		return ""
	}
	return before + strings.Join(words, ", ") + "."
}

func (s *Subject) compact() *Subject {
	s.Says = slices.DeleteFunc(s.Says, func(sentence string) bool { return sentence == "" })
	return s
}
