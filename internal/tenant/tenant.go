// Package tenant answers "what does this document say, and is it well formed?".
// It reads tenant documents and waivers files from JSON, YAML or one document a
// line, refuses everything that it cannot take literally, and says for each
// mistake where it stands and what would be right.
//
// It knows the form of a document and, through a vocabulary, the words that one
// may use. It must not know what vendors document, how a verdict comes about or
// how a report looks.
package tenant

import "github.com/residency-check/residency-check/internal/residency"

// Document is one tenant document of a file: a tenant or its errors, never
// both.
type Document struct {
	Index  int // position in the file, from 0
	Tenant *Tenant
	Errors []residency.Error // sorted by position
}

// Tenant is a valid tenant document.
type Tenant struct {
	File    string
	Index   int // position of the document in its file, from 0
	Name    string
	ID      string // empty where the document gives none
	Country string
	Cloud   residency.Cloud
	// Input is the document for the policies, exactly as written: objects are
	// map[string]any, lists []any, and everything else a string or a bool.
	Input        any
	Features     []Use
	Integrations []Integration
	Requirements []Requirement
	Waivers      []Waiver

	root *node
}

// Use is one entry of the features: a feature that the tenant uses.
type Use struct {
	ID   string // today's id of the feature, also where the document names a former one
	Name string // tells several uses of a feature apart; empty for the one without
	At   residency.Position
}

// Integration is another product with access to the tenant's customer data.
type Integration struct {
	ID   string // without the leading "integration."
	Name string
	At   residency.Position
}

// Requirement is what the tenant declares it needs.
type Requirement struct {
	ID    string
	Title string
	At    residency.Position

	selectors  []string // by today's ids; without any, it speaks of all that is used
	activities int
}

// Waiver is an accepted finding.
type Waiver struct {
	Tenant  string // id or name of the tenant; only in waivers files, and optional there
	Accepts string // such as JP-1/entra.mfa/storage: no two waivers of a tenant accept the same
	// Value is the entry for the policies, exactly as written.
	Value any
	At    residency.Position
}

// Position returns where the value stands that a JSON Pointer names.
func (t *Tenant) Position(pointer string) (residency.Position, bool) {
	if t.root == nil { // nobody wrote the document
		return residency.Position{}, false
	}
	n := t.root.find(pointer)
	if n == nil {
		return residency.Position{}, false
	}
	return n.position(), true
}
