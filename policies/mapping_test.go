package policies_test

import (
	"testing"
)

// Every feature, option and value that the mapping names is there: a mapping that
// names what has been renamed would silently say nothing.
func TestMappingFitsTheFeatures(t *testing.T) {
	var faults []struct{ Package, Type, Fault string }
	query(t, "data.residency.mapped_faults.faults", &faults)
	for _, f := range faults {
		t.Errorf("policies/mapping/%s.rego: %s: %s", f.Package, f.Type, f.Fault)
	}
}
