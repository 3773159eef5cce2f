package html

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// worldMap is the world as the findings on one activity see it.
type worldMap struct {
	Activity residency.Activity
	Shapes   []shape   // countries in a colour of their own
	Insets   []inset   // what is too small to be read on the world
	Marks    []mapMark // what is all of the world, or nearly
	Key      []mapKey  // what the colours mean, and all places by name
	Striped  bool      // some place is somewhere in a geography
	Off      []mapPlace
}

type shape struct{ Country, Name, Class, Meaning string }

// mapPlace is a place, and the features whose data is there: those that give the place
// its state, and those that are judged otherwise.
type mapPlace struct {
	place
	Features, Others []string
}

// mapKey is a line of a map's key.
type mapKey struct {
	Class, Meaning string
	Places         []mapPlace
}

// mapMark stands for a place that would colour the whole map.
type mapMark struct {
	Class, Meaning string
	mapPlace
}

// inset is a part of the world drawn larger.
type inset struct {
	Name, ViewBox, Class string
	countries            []string
	Shapes               []shape
}

// insets are where countries are small and datacentres are many.
func insets() []inset {
	return []inset{
		{Name: "Europe", ViewBox: "850 30 280 220", Class: "europe", countries: strings.Fields("AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA")},
		{Name: "East Asia", ViewBox: "1440 160 290 330", Class: "east-asia", countries: strings.Fields("BN CN HK ID JP KH KP KR LA MM MO MY PH SG TH TW VN")},
	}
}

// The states that a place can be in, worst first; the last is shown only where no other
// finding says more.
var mapStates = []struct{ class, meaning string }{
	{"outside", "Outside what is allowed"},
	{"open", "May reach beyond what is allowed"},
	{"inside", "Inside what is allowed"},
	{"open", "Inside, but not all is known"},
}

// newMaps draws a map for each activity that findings speak of.
func newMaps(findings []*finding, places *placeCatalogue) []worldMap {
	var maps []worldMap
	for _, activity := range activitiesOf(findings) {
		d := mapDrawing{places: places, states: map[string]int{}, features: map[string][][]string{}, shapes: map[string]shape{}}
		d.Activity = activity
		for _, f := range ofActivity(findings, activity) {
			d.add(f)
		}
		maps = append(maps, d.finish())
	}
	return maps
}

// mapDrawing collects what a map shows while it is drawn.
type mapDrawing struct {
	worldMap
	places   *placeCatalogue
	states   map[string]int        // of each place, its worst
	features map[string][][]string // whose data is in each place, by state
	shapes   map[string]shape      // of each country drawn so far
}

// add holds each place of a finding in the worst state that any finding gives it: what is
// inside for one requirement and outside for another is outside.
func (d *mapDrawing) add(f *finding) {
	for _, id := range wording.Union(wording.Union(f.Documented, f.Outside), f.Beyond) {
		state := 2
		switch outside := slices.Contains(f.Outside, id); {
		case outside && f.Verdict != residency.Unknown:
			state = 0
		case outside, slices.Contains(f.Beyond, id):
			state = 1
		case f.Verdict == residency.Unknown:
			state = 3
		}
		if worst, known := d.states[id]; !known || state < worst {
			d.states[id] = state
		}
		if d.features[id] == nil {
			d.features[id] = make([][]string, len(mapStates))
		}
		d.features[id][state] = wording.Union(d.features[id][state], []string{wording.Called(f.Finding)})
	}
}

// at is a place in a state.
func (d *mapDrawing) at(id string, state int) mapPlace {
	at := mapPlace{place: d.places.place(id), Features: d.features[id][state]}
	for i, others := range d.features[id] {
		if i != state {
			at.Others = wording.Union(at.Others, without(others, at.Features))
		}
	}
	return at
}

// mostOfTheWorld is how many countries are a mark beside the map.
const mostOfTheWorld = 150

// finish draws the worst state first, and of each state the countries that are named
// before those that are somewhere in a geography: a country keeps its first colour.
func (d *mapDrawing) finish() worldMap {
	ids := make([]string, 0, len(d.states))
	for id := range d.states {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for i, state := range mapStates {
		key := mapKey{Class: state.class, Meaning: state.meaning}
		for _, id := range ids {
			if d.states[id] != i {
				continue
			}
			at := d.at(id, i)
			members := d.places.members(id)
			switch {
			case members == nil:
				d.off(at)
				continue
			case len(members) > mostOfTheWorld:
				d.Marks = append(d.Marks, mapMark{state.class, state.meaning, at})
			}
			key.Places = append(key.Places, at)
		}
		if key.Places != nil {
			d.Key = append(d.Key, key)
		}
	}
	d.draw()
	for _, in := range insets() {
		for _, s := range d.Shapes {
			if slices.Contains(in.countries, s.Country) {
				in.Shapes = append(in.Shapes, s)
			}
		}
		if in.Shapes != nil {
			d.Insets = append(d.Insets, in)
		}
	}
	return d.worldMap
}

// off lists what stands in place of a place, unless it says that there is none.
func (d *mapDrawing) off(at mapPlace) {
	if !wording.IsNoPlace(at.ID) {
		d.Off = append(d.Off, at)
	}
}

// draw colours the countries of all places that are not nearly the world.
func (d *mapDrawing) draw() {
	for _, key := range d.Key {
		for _, named := range []bool{true, false} {
			for _, at := range key.Places {
				if members := d.places.members(at.ID); (d.places.Countries[at.ID] != "") == named && len(members) <= mostOfTheWorld {
					d.fill(members, key, at, named)
				}
			}
		}
	}
	for _, country := range d.places.members("global") {
		if s, ok := d.shapes[country]; ok && country != "AQ" {
			d.Shapes = append(d.Shapes, s)
		}
	}
}

func (d *mapDrawing) fill(countries []string, key mapKey, at mapPlace, named bool) {
	class := key.Class
	if !named {
		class += "-in"
	}
	for _, country := range countries {
		s, drawn := d.shapes[country]
		if !drawn {
			s = shape{country, d.places.Countries[country], class, key.Meaning + ": " + strings.Join(at.Features, ", ")}
			d.Striped = d.Striped || !named
		} else if strings.HasPrefix(s.Class, key.Class) {
			s.Meaning += ", " + strings.Join(at.Features, ", ")
		}
		d.shapes[country] = s
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
