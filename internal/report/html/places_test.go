package html

import (
	"bytes"
	"encoding/json"
	"regexp"
	"testing"

	"github.com/residency-check/residency-check/internal/golden"
	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
)

// TestHTMLPlaces compares what the page knows of places with what the policies
// say, as their own test keeps it for the program.
func TestHTMLPlaces(t *testing.T) {
	want, err := json.MarshalIndent(catalogued(t), "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	want = append(compact(want), '\n')
	golden.File(t, "../wording/places.json", want)
}

// catalogued is the places of the policies' catalogue.
func catalogued(t *testing.T) *placeCatalogue {
	t.Helper()
	root, err := rego.OpenStored(shipped.Catalogue())
	if err != nil {
		t.Fatal(err)
	}
	var said struct {
		Catalogue struct {
			Geographies map[string][]string `json:"geographies"`
			Areas       map[string][]string `json:"areas"`
			Words       struct {
				Countries map[string]struct {
					Name string `json:"name"`
				} `json:"countries"`
				Geographies map[string]string `json:"geographies"`
				Areas       map[string]string `json:"areas"`
			} `json:"words"`
		} `json:"catalogue"`
	}
	if err := rego.DecodePart(root, &said); err != nil {
		t.Fatal(err)
	}
	members, names := said.Catalogue, said.Catalogue.Words
	table := &placeCatalogue{Countries: map[string]string{}, Geographies: map[string]placeSet{}, Areas: map[string]placeSet{}}
	for code, country := range names.Countries {
		table.Countries[code] = country.Name
	}
	for id, name := range names.Geographies {
		table.Geographies[id] = placeSet{name, members.Geographies[id]}
	}
	for id, name := range names.Areas {
		table.Areas[id] = placeSet{name, members.Areas[id]}
	}
	if len(table.Countries) < 200 || len(table.Geographies["eu"].Countries) != 27 || len(table.Areas) == 0 {
		t.Fatalf("the catalogue has another form: %d countries, %v", len(table.Countries), table.Geographies["eu"])
	}
	return table
}

// TestHTMLWorld looks for a shape or a point of every country, and for one only.
func TestHTMLWorld(t *testing.T) {
	shapes := map[string]int{}
	for _, match := range regexp.MustCompile(`id="w-([^"]*)"`).FindAllStringSubmatch(embedded("world.svg"), -1) {
		shapes[match[1]]++
	}
	shapes["AQ"]++ // off the map
	for country := range placeTable().Countries {
		if shapes[country] != 1 {
			t.Errorf("%s has %d shapes", country, shapes[country])
		}
		delete(shapes, country)
	}
	if len(shapes) > 0 {
		t.Errorf("shapes of no country: %v", shapes)
	}
}

// compact writes each list of countries on one line.
func compact(indented []byte) []byte {
	return bytes.ReplaceAll(bytes.ReplaceAll(bytes.ReplaceAll(indented, []byte("[\n\t\t\t\t"), []byte("[")), []byte(",\n\t\t\t\t"), []byte(", ")), []byte("\n\t\t\t]"), []byte("]"))
}
