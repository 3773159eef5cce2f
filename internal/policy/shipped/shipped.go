// Package shipped holds what is generated from the policies when they change, so
// that no run of the program has to parse, compile or evaluate them. Nobody edits
// it: `go run .ci/update.go` writes it, and the same tests fail where
// it is out of date. It must not know what the program does with it.
package shipped

import (
	_ "embed"

	"github.com/residency-check/residency-check/internal/rego/program"
)

//go:embed catalogue.stored
var catalogue string

// Catalogue is the rule data.residency.catalogue as OPA evaluated it from the
// constants in policies/, with what identifies the policies, in the form that
// rego.OpenStored reads.
func Catalogue() string { return catalogue }

// Engine is the plan that OPA made of the engine's rules.
func Engine() *program.Program { return engine }

//go:embed mapping.stored
var mapping string

// Mapping is the rule data.residency.mapped, in the same form.
func Mapping() string { return mapping }

// Found is the plan of the rules on what is found deployed.
func Found() *program.Program { return found }

// Together is the plan of the rule that puts together what was told of the uses of a
// tenant: of its own, since an evaluation makes room for all rules of its plan, and
// this one is asked for each tenant of a fleet.
func Together() *program.Program { return together }

// Ranking is the plan of the rule that ranks what to do next: of its own for the same
// reason.
func Ranking() *program.Program { return ranking }

// Inventory is the plan of the rule on what is documented of each kind of data: of its
// own, since few runs ask for it.
func Inventory() *program.Program { return inventory }
