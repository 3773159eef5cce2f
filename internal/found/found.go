// Package found answers: what does a plan or an export say is deployed? It tells
// what kind of file it was given, reads it, and projects each resource into the few
// values that a mapping names. What those mean is for the policies to decide.
//
// It must not know features, verdicts or requirements, and nothing of a resource may
// leave it but its address, type and the values that were asked for: plans hold
// secrets.
package found

// Input is what one file says is deployed.
type Input struct {
	Kind      Kind
	Resources []*Resource
	// Incomplete says why the file may not hold everything, in words; empty where
	// it does.
	Incomplete string
	// Deletions is how many objects the file says will be gone.
	Deletions int
}

// Resource is one deployed object, reduced to what a mapping names.
type Resource struct {
	// Address is what the file calls the resource: "module.m.azurerm_subnet.s[0]".
	Address string `json:"address"`
	// Type is the provider's type, or the ARM type of a generic resource.
	Type string `json:"type"`
	// Data marks a data source: it places its children and is no use itself.
	Data bool `json:"data,omitempty"`
	// Attributes are the known values at each path that the mapping names. An object
	// or a block counts as true, once for each repetition.
	Attributes map[string][]any `json:"attributes"`
	// Unknown are the paths of which a part is not known before the plan is applied.
	Unknown []string `json:"unknown"`
	// References are the addresses of the resources that a path refers to.
	References map[string][]string `json:"references"`
	// ProviderLocation is the location that the provider's configuration sets, empty
	// where it sets none or no constant.
	ProviderLocation string `json:"provider_location,omitempty"`
	// Change is what becomes of the resource: create, update, replace, none, forget,
	// or deposed.
	Change string `json:"change"`
	// File and Line are where its block begins, where the sources lie beside the plan.
	File string `json:"file,omitempty"`
	Line int    `json:"line,omitempty"`
}

// Paths gives the paths into a resource of some type that a mapping names: dots
// enter blocks, each of their repetitions.
type Paths func(resourceType string) []string
