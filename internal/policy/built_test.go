package policy

import "testing"

// Policies and facts are compared at the start of every program of which nobody
// knows that tests have done so.
func TestFromCommit(t *testing.T) {
	for version, want := range map[string]bool{
		"v1.2.3":                              true,
		"v0.0.0-20261125085445-6f91395f3e69":  true,
		"v1.2.3+dirty":                        false,
		"v0.0.0-20261125085445-6f91395+dirty": false,
		"(devel)":                             false, // go run, go test, no version control
		"":                                    false,
	} {
		if got := fromCommit(version); got != want {
			t.Errorf("%q: got %v, want %v", version, got, want)
		}
	}
}
