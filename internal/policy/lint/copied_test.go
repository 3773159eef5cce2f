package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

func TestClaimsOfManyFeaturesAreFound(t *testing.T) {
	claiming := func(claims ...string) lint.Package {
		facts := map[string]lint.Fact{}
		for i, claim := range claims {
			facts[string(rune('a'+i))] = lint.Fact{Edition: lint.Edition{Claim: claim}}
		}
		return lint.Package{Facts: facts}
	}
	features := map[string]lint.Package{
		"acme/one":   claiming("No place found.", "Stored in Japan."),
		"acme/two":   claiming("Stored in Japan.", "Stored in Japan."),
		"acme/three": claiming("Stored in Japan.", "No place found."),
	}
	want := []lint.Copied{{Claim: "Stored in Japan.", Facts: []string{"acme/one/b", "acme/three/a", "acme/two/a"}}}
	if diff := cmp.Diff(want, lint.CopiedClaims(features)); diff != "" {
		t.Error(diff)
	}
}
