package rego

// Builtins are the built-ins of this package, for the test that compares them with
// OPA's.
var Builtins = newBuiltins
