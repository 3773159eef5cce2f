// Package lint checks what policies document, shipped and a company's own alike:
// the shape of features, facts, sources and geographies, and every word in them.
// It answers "is this sound?" with the path of each fault, and must not know how
// the policies are evaluated or where they were read from.
package lint

import (
	"maps"
	"slices"
)

// Package is what the Rego package of a feature holds.
type Package struct {
	Feature          Feature           `json:"feature"`
	Facts            map[string]Fact   `json:"facts"`
	OverridesShipped map[string]string `json:"overrides_shipped"` // reason by shipped fact; of a company's own packages only
}

// Feature is what there is to say of a feature itself.
type Feature struct {
	Name      string            `json:"name"`
	Product   string            `json:"product"`
	Aliases   []string          `json:"aliases"`
	Options   map[string]Option `json:"options"`
	General   []string          `json:"general"`
	FormerIDs []string          `json:"former_ids"`
	Lifecycle string            `json:"lifecycle"`
}

// Option is a setting that facts depend on.
type Option struct {
	Type    string              `json:"type"`
	Values  []string            `json:"values"`
	Places  map[string][]string `json:"places"`
	Settles string              `json:"settles"`
	Paired  []string            `json:"paired"` // values that need a region with a pair
	About   string              `json:"about"`
}

// Fact is one documented claim, a general statement, a rule that says something of
// all features of a kind, or one that picks home geographies.
type Fact struct {
	Edition
	AppliesTo     []string         `json:"applies_to"` // rules only, on all features whose ids begin so
	Except        []string         `json:"except"`     // but these
	DataOf        string           `json:"data_of"`    // rules only, the fact of each feature of whose data they speak
	Places        []Place          `json:"places"`     // rules of tenant_geo only
	Tenants       Tenants          `json:"tenants"`
	When          map[string][]any `json:"when"`
	Unless        map[string][]any `json:"unless"`
	Status        string           `json:"status"`
	Boundary      bool             `json:"boundary"`
	HomeGeography bool             `json:"home_geography"`
	Overrides     []string         `json:"overrides"`
	Disputes      []string         `json:"disputes"`
	RestsOn       string           `json:"rests_on"` // the feature in which data is kept
	History       []Past           `json:"history"`
}

// Past is an edition that is over, with its own conditions where they are not those
// of the fact.
type Past struct {
	Edition
	Tenants Tenants          `json:"tenants"`
	When    map[string][]any `json:"when"`
	Unless  map[string][]any `json:"unless"`
}

// Edition is what a source said at a time.
type Edition struct {
	Claim         string     `json:"claim"`
	Data          []string   `json:"data"`
	Storage       []Place    `json:"storage"`
	Processing    []Place    `json:"processing"`
	Transit       []Place    `json:"transit"`
	SupportAccess []Place    `json:"support_access"`
	Certainty     string     `json:"certainty"`
	Since         string     `json:"since"`
	Until         string     `json:"until"`
	Effective     *Effective `json:"effective"`
	Citations     []Citation `json:"citations"`
}

// Effective is when a practice begins or ends by the source's own words.
type Effective struct {
	From  string `json:"from"`
	Until string `json:"until"`
}

// Tenants says of which tenants a fact speaks.
type Tenants struct {
	Countries   []string `json:"countries"`
	Groups      []string `json:"groups"`
	Cloud       string   `json:"cloud"`
	Created     *Created `json:"created"`
	Commitments []string `json:"commitments"`
	Except      Except   `json:"except"`
}

// Except names the tenants of which a fact does not speak.
type Except struct {
	Countries   []string `json:"countries"`
	Groups      []string `json:"groups"`
	Commitments []string `json:"commitments"`
}

// Created is when a tenant was created: from a day, and before another.
type Created struct {
	From   string `json:"from"`
	Before string `json:"before"`
}

// Citation is a section of a source.
type Citation struct {
	Source  Source   `json:"source"`
	Section string   `json:"section"`
	Passage *string  `json:"passage"` // fingerprint of the words that a claim rests on; nil where none was taken
	Limits  []string `json:"limits"`  // fingerprints of the sentences that bound the claim or except from it
}

// Source is an edition of a document.
type Source struct {
	Title       string  `json:"title"`
	URL         string  `json:"url"`
	Dated       *string `json:"dated"`   // its own date
	Read        string  `json:"read"`    // the day on which a person first read it
	Copy        *string `json:"copy"`    // the day of the copy that was read
	Checked     *string `json:"checked"` // the day on which it was last found at its address
	URLInferred bool    `json:"url_inferred"`
}

// Named is a geography, an area, a group of tenants or a commitment.
type Named struct {
	Name      string     `json:"name"`
	Countries []string   `json:"countries"` // of geographies and groups
	M49       []string   `json:"m49"`       // of geographies
	Within    string     `json:"within"`    // of areas
	Citations []Citation `json:"citations"`
}

// dated says whether a source with a date of its own says so.
func (e *Edition) dated() bool {
	return slices.ContainsFunc(e.Citations, func(c Citation) bool { return c.Source.Dated != nil })
}

// Activities are the places of an edition by activity, where it speaks of one.
func (e *Edition) Activities() map[string][]Place {
	all := map[string][]Place{"storage": e.Storage, "processing": e.Processing, "transit": e.Transit, "support_access": e.SupportAccess}
	maps.DeleteFunc(all, func(_ string, places []Place) bool { return places == nil })
	return all
}
