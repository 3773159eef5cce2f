package html

import (
	"slices"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// worldMap is the world as the findings on one activity see it.
type worldMap struct {
	Activity residency.Activity
	Base     string   // colour of every country that Shapes does not hold
	Shapes   []shape  // countries in a colour of their own
	Key      []mapKey // what the colours mean, and all places by name
	Off      []place  // documented, and on no map
}

type shape struct{ Country, Name, Class, Meaning string }

// mapKey is a line of a map's key.
type mapKey struct {
	Class, Meaning string
	Places         []place
}

// mapLayer holds the places that share a colour and its meaning. A country takes the
// colour of the first layer that holds it.
type mapLayer struct {
	class, meaning string
	places         []string
}

// newMaps draws a map for each activity that findings speak of.
func newMaps(findings []*finding, places *placeCatalogue) []worldMap {
	var maps []worldMap
	for _, activity := range activitiesOf(findings) {
		some := ofActivity(findings, activity)
		d := mapDrawing{places: places, classes: map[string]mapLayer{}}
		d.Activity = activity
		for _, layer := range documentedLayers(some, places) {
			d.draw(layer)
		}
		d.allowed(some)
		maps = append(maps, d.finish())
	}
	return maps
}

// documentedLayers is where data is documented to be, from what a reader must
// see first; then where a requirement forbids it.
func documentedLayers(findings []*finding, places *placeCatalogue) []mapLayer {
	var outside, open, partly, inside, forbidden []string
	for _, f := range findings {
		open = wording.Union(open, f.Beyond)
		if f.Verdict == residency.Unknown {
			open = wording.Union(open, f.Outside)
			partly = wording.Union(partly, f.Documented)
		} else {
			outside = wording.Union(outside, f.Outside)
			inside = wording.Union(inside, f.Documented)
		}
		forbidden = wording.Union(forbidden, f.Forbidden)
	}
	// What is inside for one requirement and outside for another is outside.
	open = without(open, outside)
	inside = without(without(inside, outside), open)
	partly = without(without(without(partly, outside), open), inside)
	// Where data is, but must not be for another requirement, is not as it should be.
	isForbidden := map[string]bool{}
	for _, id := range forbidden {
		for _, country := range places.members(id) {
			isForbidden[country] = true
		}
	}
	isCountry := func(id string) bool { return places.Countries[id] != "" }
	isSet := func(id string) bool { return !isCountry(id) }
	return []mapLayer{
		{"outside", "Documented, outside what is allowed", only(outside, isCountry)},
		{"open", "Documented for some cases, which would be or may be outside", only(open, isCountry)},
		{"open", "Documented, inside what is allowed, of features of which not all is known", only(partly, isCountry)},
		{"inside", "Documented, inside what is allowed", only(inside, func(id string) bool { return isCountry(id) && !isForbidden[id] })},
		{"outside-in", "Documented as somewhere in a geography, outside what is allowed", only(outside, isSet)},
		{"open-in", "Documented as somewhere in a geography that may reach beyond what is allowed", only(open, isSet)},
		{"open-in", "Documented as somewhere in a geography, of features of which not all is known", only(partly, isSet)},
		{"forbidden", "Forbidden by a requirement", only(forbidden, func(string) bool { return true })},
		{"inside-in", "Documented as somewhere in a geography, inside what is allowed", only(inside, isSet)},
	}
}

// only filters ids, and sorts them.
func only(ids []string, which func(string) bool) []string {
	var picked []string
	for _, id := range ids {
		if which(id) {
			picked = append(picked, id)
		}
	}
	slices.Sort(picked)
	return picked
}

func without(ids, others []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return slices.Contains(others, id) })
}

// mapDrawing collects what a map shows while it is drawn.
type mapDrawing struct {
	worldMap
	places  *placeCatalogue
	classes map[string]mapLayer // of each country drawn so far
}

// draw adds a layer below those drawn before.
func (d *mapDrawing) draw(layer mapLayer) {
	key := mapKey{Class: layer.class, Meaning: layer.meaning}
	for _, id := range layer.places {
		members := d.places.members(id)
		if members == nil {
			d.off(id)
			continue
		}
		key.Places = append(key.Places, d.places.place(id))
		if len(members) == len(d.places.members("global")) {
			d.base(layer)
		}
		d.fill(members, layer)
	}
	if key.Places != nil {
		d.Key = append(d.Key, key)
	}
}

// off lists what stands in place of a place, unless it says that there is none.
func (d *mapDrawing) off(id string) {
	if id == "not-stored" || id == "undocumented" || slices.ContainsFunc(d.Off, func(p place) bool { return p.ID == id }) {
		return
	}
	d.Off = append(d.Off, d.places.place(id))
}

func (d *mapDrawing) base(layer mapLayer) {
	if d.Base == "" {
		d.Base = layer.class
	}
}

func (d *mapDrawing) fill(countries []string, layer mapLayer) {
	for _, country := range countries {
		if _, ok := d.classes[country]; !ok {
			d.classes[country] = layer
		}
	}
}

// allowed adds where data may be: by all requirements that say so, or by some.
func (d *mapDrawing) allowed(findings []*finding) {
	var named []string
	requirements, times := 0, map[string]int{} // how many of them allow a country
	for _, same := range wording.Groups(findings, func(f *finding) string { return f.Requirement.ID }) {
		if same[0].Allowed == nil {
			continue
		}
		requirements++
		named = wording.Union(named, same[0].Allowed)
		countries := map[string]bool{}
		for _, id := range same[0].Allowed {
			for _, country := range d.places.members(id) {
				countries[country] = true
			}
		}
		for country := range countries {
			times[country]++
		}
	}
	if requirements == 0 {
		return
	}
	slices.Sort(named)
	all, some := mapLayer{class: "allowed", meaning: "Allowed"}, mapLayer{class: "partly", meaning: "Allowed by some requirements"}
	if requirements > 1 {
		all.meaning = "Allowed by all requirements"
	}
	world := d.places.members("global")
	isAll := func(country string) bool { return times[country] == requirements }
	isSome := func(country string) bool { return times[country] > 0 && !isAll(country) }
	for _, layer := range []struct {
		mapLayer
		countries []string
	}{{all, only(world, isAll)}, {some, only(world, isSome)}} {
		if len(layer.countries) == 0 {
			continue
		}
		if len(layer.countries) == len(world) {
			d.base(layer.mapLayer)
		}
		d.fill(layer.countries, layer.mapLayer)
		d.Key = append(d.Key, mapKey{Class: layer.class, Meaning: layer.meaning})
	}
	if len(d.Key) > 0 { // the last line names the places
		d.Key[len(d.Key)-1].Places = d.places.all(named)
	}
}

// finish lists the countries that differ from the rest of the world.
func (d *mapDrawing) finish() worldMap {
	for _, country := range d.places.members("global") {
		if layer, ok := d.classes[country]; ok && layer.class != d.Base && country != "AQ" {
			d.Shapes = append(d.Shapes, shape{country, d.places.Countries[country], layer.class, layer.meaning})
		}
	}
	return d.worldMap
}
