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

// placeTable is PlacesJSON, read.
type placeTable struct {
	Countries          map[string]string
	Geographies, Areas map[string]placeSet
}

type placeSet struct {
	Name      string
	Countries []string
}

var table = sync.OnceValue(func() *placeTable {
	t := new(placeTable)
	if err := json.Unmarshal(PlacesJSON, t, json.MatchCaseInsensitiveNames(true)); err != nil {
		panic(err) // it is embedded
	}
	return t
})

// Spoken is what a reader calls a place, within a sentence; the id where it has no
// other name.
func Spoken(id string) string {
	if id == "global" {
		return "any country of the world"
	}
	if left, ok := strings.CutPrefix(id, "outside "); ok {
		return "countries outside " + Spoken(left)
	}
	if name := table().Countries[id]; name != "" {
		if strings.HasPrefix(name, "United ") || name == "Netherlands" || name == "Philippines" || strings.HasSuffix(name, " Islands") {
			return "the " + name
		}
		return name
	}
	name := table().Geographies[id].Name
	if name == "" {
		name = table().Areas[id].Name
	}
	switch {
	case name != "":
	case IsNoPlace(id):
		return id
	default:
		return "a place that is not named (" + id + ")"
	}
	if before, after, ok := strings.Cut(name, ", as "); ok {
		return before + " (as " + after + ")"
	}
	before, _, _ := strings.Cut(name, ":")
	return before
}

// spokenAll is places as a sentence names them.
func spokenAll(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = Spoken(id)
	}
	return And(names)
}

// countries are those of a place, where it is known which they are.
func countries(id string) []string {
	if table().Countries[id] != "" {
		return []string{id}
	}
	return table().Geographies[id].Countries
}

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
		name := table().Geographies[id].Name
		if name == "" {
			name = table().Areas[id].Name
		}
		if name != "" {
			named = append(named, NamedPlace{id, name})
		}
	}
	slices.SortFunc(named, func(a, b NamedPlace) int { return strings.Compare(a.ID, b.ID) })
	return named
}
