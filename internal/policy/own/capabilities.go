package own

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Capabilities are OPA's, less every built-in whose answer is not a function of
// its arguments, and the refused: policies reach no network, environment, clock or
// randomness. What checks refuses of the others turns on their arguments.
func Capabilities() *ast.Capabilities {
	all := ast.CapabilitiesForThisVersion()
	pure := []*ast.Builtin{}
	for _, builtin := range all.Builtins {
		if !builtin.Nondeterministic && builtin.Name != ast.OPARuntime.Name && !slices.Contains(refused, builtin.Name) {
			pure = append(pure, builtin)
		}
	}
	all.Builtins = pure
	all.AllowNet = []string{}
	return all
}
