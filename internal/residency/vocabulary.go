package residency

import (
	"iter"
	"maps"
	"slices"
)

// Vocabulary is every word that a tenant document may use, as the policies
// define them. The policies are its only source.
type Vocabulary struct {
	Countries   Words[Country] // by ISO 3166-1 alpha-2 code
	CommonNames Words[string]  // lower-case name, former code or abbreviation ("uk", "eu") to the place it means
	Geographies Words[string]  // id of a named geography to its name
	Areas       Words[string]  // id of an area, which only waivers may name, to its name
	Data        Words[string]  // data category to its parent; "" for a root
	Commitments Words[string]  // id to name
	Regions     Words[Region]  // cloud region by id ("japaneast")
	ReadUntil   string         // the last day on which a source was read

	FeatureIDs []string // every known feature, sorted
	// Feature returns the definition of a known feature, by its id or a former
	// id.
	Feature func(id string) (Feature, bool)
	// FactIDs lists the facts of a known feature, by today's id.
	FactIDs func(feature string) []string
}

// Words are the words of one kind, with what each means. They are read when they
// are asked for: a document uses few of many.
type Words[T any] struct {
	ids func() []string
	get func(id string) (T, bool)
}

// NewWords returns the words with the given ids, sorted.
func NewWords[T any](ids func() []string, get func(id string) (T, bool)) Words[T] {
	return Words[T]{ids, get}
}

// WordsOf returns the words of a map.
func WordsOf[T any](known map[string]T) Words[T] {
	return NewWords(
		func() []string { return slices.Sorted(maps.Keys(known)) },
		func(id string) (T, bool) { word, ok := known[id]; return word, ok },
	)
}

// Get returns what a word means, and whether it is known.
func (w Words[T]) Get(id string) (T, bool) { return w.get(id) }

// Has says whether a word is known.
func (w Words[T]) Has(id string) bool {
	_, ok := w.get(id)
	return ok
}

// IDs lists all words, sorted.
func (w Words[T]) IDs() []string { return w.ids() }

// All iterates over all words, sorted.
func (w Words[T]) All() iter.Seq2[string, T] {
	return func(yield func(string, T) bool) {
		for _, id := range w.ids() {
			word, _ := w.get(id)
			if !yield(id, word) {
				return
			}
		}
	}
}

// Country is a country of ISO 3166-1.
type Country struct {
	Name   string `json:"name"`
	Alpha3 string `json:"alpha3"`
}

// Region is a cloud region that options may name.
type Region struct {
	Name    string `json:"name"`
	Country string `json:"country"`
	Cloud   Cloud  `json:"cloud"`
	Vendor  string `json:"vendor"` // azure, aws, gcp
	Pair    string `json:"pair"`   // the region that it is paired with; empty for none
}

// Feature is what the policies say of a feature itself, facts aside.
type Feature struct {
	ID      string            `json:"id"`
	Name    string            `json:"name"`
	Product string            `json:"product"`
	Aliases []string          `json:"aliases,omitempty"`
	Options map[string]Option `json:"options,omitempty"`
	// Lifecycle says that the vendor retired the feature, and when.
	Lifecycle string `json:"lifecycle,omitempty"`
}

// Option is one setting of a use of a feature that facts depend on.
type Option struct {
	Type   string   `json:"type"` // one of the Option… constants
	Values []string `json:"values,omitempty"`
	Vendor string   `json:"vendor,omitempty"` // whose regions an option for regions takes
	Paired []string `json:"paired,omitempty"` // those of Values that need a region with a pair
	About  string   `json:"about,omitempty"`
}

// Types of option.
const (
	OptionOneOf   = "one-of"  // a string of Values
	OptionSet     = "set"     // a list of distinct strings of Values
	OptionBoolean = "boolean" // true or false
	OptionRegion  = "region"  // the id of a region
	OptionRegions = "regions" // a list of regions
	OptionPlace   = "place"   // a country or a geography
	OptionPlaces  = "places"  // a list of places
	OptionText    = "text"    // any string
)
