package html

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// placeCatalogue is the words for places that a report holds, which it does not
// explain: what they are called, and which countries they are on a map.
// wording's places.json is written by a test from the policies' catalogue.
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
	if err := json.Unmarshal(wording.PlacesJSON, table); err != nil {
		panic(err) // it is embedded
	}
	return table
})

// members is the countries of a place; nil where it is none that a map can show. What
// lies outside of places is all countries that are in none of them.
func (p *placeCatalogue) members(place string) []string {
	if left, ok := strings.CutPrefix(place, "outside "); ok {
		return p.without(strings.Split(left, ", "))
	}
	if _, ok := p.Countries[place]; ok {
		return []string{place}
	}
	if set, ok := p.Geographies[place]; ok {
		return set.Countries
	}
	return p.Areas[place].Countries
}

// without is all countries but those of some places; nil where one of them is none.
func (p *placeCatalogue) without(places []string) []string {
	var left []string
	for _, place := range places {
		members := p.members(place)
		if members == nil {
			return nil
		}
		left = append(left, members...)
	}
	return without(p.members("global"), left)
}

// place is a place as the page names it.
type place struct {
	ID      string
	Name    string // empty where there is none besides the id
	Outside bool   // of what the requirement allows
	Beyond  bool   // it may reach out of what is allowed
}

// hold says how a place stands to what the requirement of a finding allows.
func (p *place) hold(f *residency.Finding) {
	p.Outside = slices.Contains(f.Outside, p.ID)
	p.Beyond = !p.Outside && slices.Contains(f.Beyond, p.ID)
}

func (p *placeCatalogue) place(id string) place {
	switch {
	case p.Countries[id] != "":
		return place{ID: id, Name: p.Countries[id]}
	case p.Geographies[id].Name != "":
		return place{ID: id, Name: p.Geographies[id].Name}
	}
	if left, ok := strings.CutPrefix(id, "outside "); ok && p.members(id) != nil {
		var names []string
		for _, other := range p.all(strings.Split(left, ", ")) {
			names = append(names, other.Name)
		}
		return place{ID: id, Name: "Outside " + strings.Join(names, ", ")}
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
