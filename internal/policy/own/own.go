// Package own holds a company's own policies to the checks that the shipped ones
// pass. It answers "may these join the shipped policies, and what do they bring?":
// it reads and verifies bundles, checks them, works out what they add to the
// catalogue, runs their tests, and writes them into bundles that are signed. It
// must not know how documents are judged, and imports no engine.
package own

import "github.com/residency-check/residency-check/internal/residency"

// Catalogue is what must be known of the policies that a company extends.
type Catalogue interface {
	IDs() []string            // of all features, sorted
	Known(id string) bool     // whether a feature has that id today
	Present(id string) string // the id that a feature has today; former ids keep working
	Decode(into any) error    // the catalogue, into fields for what is wanted
	// Mapped are the types of deployed resources that the mapping lists, and the
	// beginnings of families of them, in lower case: whether it says what they mean.
	Mapped() (types, families map[string]bool)
}

// Extension is what a company's policies bring.
type Extension struct {
	Documented map[string]any // the catalogue of what they document, and of what features share; nil where they document nothing
	Mapped     map[string]any // what they say of types of deployed resources; nil for nothing
	Bundles    []residency.PolicyBundle
	Facts      []string           // ids of their facts, sorted
	Rules      *Rules             // nil for none
	Found      map[Edition]string // the last day on which the company found a document at its address
}
