package html

import (
	"encoding/json"
	"maps"
	"slices"
	"sync"
)

// placeCatalogue is the words for places that a report holds, which it does not
// explain: what they are called, and which countries they are on a map.
// places.json is written by a test from the policies' catalogue.
type placeCatalogue struct {
	Countries   map[string]string   `json:"countries"` // ISO 3166-1 code to name
	Geographies map[string]placeSet `json:"geographies"`
	Areas       map[string]placeSet `json:"areas"` // their countries are an outer bound
}

type placeSet struct {
	Name      string   `json:"name"`
	Countries []string `json:"countries"`
}

var placeTable = sync.OnceValue(func() *placeCatalogue {
	table := new(placeCatalogue)
	if err := json.Unmarshal([]byte(embedded("places.json")), table); err != nil {
		panic(err) // it is embedded
	}
	return table
})

// members is the countries of a place; nil where it is none that a map can show.
func (p *placeCatalogue) members(place string) []string {
	if _, ok := p.Countries[place]; ok {
		return []string{place}
	}
	if set, ok := p.Geographies[place]; ok {
		return set.Countries
	}
	return p.Areas[place].Countries
}

// place is a place as the page names it.
type place struct {
	ID      string
	Name    string // empty where there is none besides the id
	Outside bool   // of what the requirement allows
}

func (p *placeCatalogue) place(id string) place {
	switch {
	case p.Countries[id] != "":
		return place{ID: id, Name: p.Countries[id]}
	case p.Geographies[id].Name != "":
		return place{ID: id, Name: p.Geographies[id].Name}
	}
	return place{ID: id, Name: p.Areas[id].Name}
}

func (p *placeCatalogue) all(ids []string) []place {
	var places []place
	for _, id := range ids {
		places = append(places, p.place(id))
	}
	return places
}

// geography is a place of several countries that the report names.
type geography struct {
	place
	Bound     bool     // its source does not list its countries: it is somewhere within these
	Countries []string // names; nil for the whole world
}

// geographies explains those of the ids that are more than a country.
func (p *placeCatalogue) geographies(ids []string) []geography {
	var all []geography
	for _, id := range only(ids, func(id string) bool { return p.Countries[id] == "" && p.members(id) != nil }) {
		g := geography{place: p.place(id), Countries: p.spoken(p.members(id))}
		_, g.Bound = p.Areas[id]
		if len(g.Countries) == len(p.members("global")) {
			g.Countries = nil
		}
		slices.Sort(g.Countries)
		all = append(all, g)
	}
	return all
}

// placesNamed is every place that findings name, once.
func placesNamed(tenants []*tenant) []string {
	named := map[string]bool{}
	for _, t := range tenants {
		for _, f := range t.findings {
			lists := [][]string{f.Allowed, f.Forbidden, f.Documented}
			for _, fact := range f.Facts {
				lists = append(lists, fact.Places)
			}
			for _, id := range slices.Concat(lists...) {
				named[id] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(named))
}

// spoken gives countries their names, for sentences.
func (p *placeCatalogue) spoken(ids []string) []string {
	if ids == nil {
		return nil
	}
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = id
		if name := p.Countries[id]; name != "" {
			words[i] = name
		}
	}
	return words
}
