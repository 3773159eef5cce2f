package own

import "github.com/open-policy-agent/opa/v1/ast"

// Capabilities are OPA's, less every built-in whose answer is not a function of
// its arguments: policies reach no network, environment, clock or randomness.
func Capabilities() *ast.Capabilities {
	all := ast.CapabilitiesForThisVersion()
	pure := []*ast.Builtin{}
	for _, builtin := range all.Builtins {
		if !builtin.Nondeterministic && builtin.Name != ast.OPARuntime.Name {
			pure = append(pure, builtin)
		}
	}
	all.Builtins = pure
	all.AllowNet = []string{}
	return all
}
