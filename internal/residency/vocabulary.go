package residency

// Vocabulary is every word that a tenant document may use, as the policies
// define them. The policies are its only source.
type Vocabulary struct {
	Countries   map[string]Country `json:"countries"`    // by ISO 3166-1 alpha-2 code
	CommonNames map[string]string  `json:"common_names"` // lower-case name, former code or abbreviation ("uk", "eu") to the place it means
	Geographies map[string]string  `json:"geographies"`  // id of a named geography to its name
	Areas       map[string]string  `json:"areas"`        // id of an area, which only waivers may name, to its name
	Data        map[string]string  `json:"data"`         // data category to its parent; "" for a root
	Commitments map[string]string  `json:"commitments"`  // id to name
	Regions     map[string]Region  `json:"regions"`      // cloud region by id ("japaneast")

	FeatureIDs []string `json:"-"` // every known feature, sorted
	// Feature returns the definition of a known feature, by its id or a former
	// id.
	Feature func(id string) (Feature, bool) `json:"-"`
	// FactIDs lists the facts of a known feature, by today's id. Only waivers name
	// facts, so it is read where it is asked for.
	FactIDs func(feature string) []string `json:"-"`
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
