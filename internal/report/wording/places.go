package wording

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/go-json-experiment/json"

	"github.com/residency-check/residency-check/internal/residency"
)

// PlacesJSON is what places are called and which countries they hold, which a report
// does not explain. A test of the HTML page writes it from the policies' catalogue.
//
//go:embed places.json
var PlacesJSON []byte

// placeNames is the names of all places that are more than a country.
var placeNames = sync.OnceValue(func() map[string]string {
	var table struct {
		Geographies, Areas map[string]struct{ Name string }
	}
	if err := json.Unmarshal(PlacesJSON, &table, json.MatchCaseInsensitiveNames(true)); err != nil {
		panic(err) // it is embedded
	}
	names := map[string]string{}
	for _, places := range []map[string]struct{ Name string }{table.Geographies, table.Areas} {
		for id, place := range places {
			names[id] = place.Name
		}
	}
	return names
})

// NamedPlace is the id of a place and what it is called.
type NamedPlace struct{ ID, Name string }

// VendorPlaces names those places of open findings that are a vendor's own: their ids
// mean nothing to who has not written them in a requirement.
func VendorPlaces(r *residency.Report) []NamedPlace {
	seen := map[string]bool{}
	for i := range r.Tenants {
		for j := range r.Tenants[i].Findings {
			f := &r.Tenants[i].Findings[j]
			if f.Waiver != nil || f.Verdict == residency.Met || f.Verdict == residency.NotApplicable {
				continue
			}
			for _, id := range slices.Concat(f.Documented, f.Outside) {
				id = strings.TrimPrefix(id, "outside ")
				seen[id] = strings.Contains(id, "-") && !slices.Contains(f.Allowed, id) && !slices.Contains(f.Forbidden, id)
			}
		}
	}
	var named []NamedPlace
	for id, vendors := range seen {
		if !vendors {
			continue
		}
		if name := placeNames()[id]; name != "" {
			named = append(named, NamedPlace{id, name})
		}
	}
	slices.SortFunc(named, func(a, b NamedPlace) int { return strings.Compare(a.ID, b.ID) })
	return named
}
