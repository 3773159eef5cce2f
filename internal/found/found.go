// Package found answers: what does a plan or an export say is deployed? It tells
// what kind of file it was given, reads it, and projects each resource into the few
// values that a mapping names. What those mean is for the policies to decide.
//
// It must not know features, verdicts or requirements, and nothing of a resource may
// leave it but its address, id, type and the values that were asked for: plans hold
// secrets.
package found

import "github.com/residency-check/residency-check/internal/residency"

// Paths gives the paths into a resource of some type that a mapping names.
type Paths func(resourceType string) residency.FoundPaths
