package lint_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

func TestMeantProposesWhatIsNear(t *testing.T) {
	known := setOf("storage", "processing", "eu", "eea", "us")
	for name, want := range map[string]string{
		"storge": "storage", "STORAGE": "storage", "procesing": "processing", "eux": "eu",
		"e": "eu", "europe": "", "elsewhere": "", "": "", strings.Repeat("storage", 10): "",
	} {
		if want != "" {
			want = ` (did you mean "` + want + `"?)`
		}
		for range 20 { // whatever the order of the map
			if got := lint.Meant(name, known); got != want {
				t.Fatalf("%q: got %q, want %q", name, got, want)
			}
		}
	}
}

// What decodes has no key that the type has not: nothing of a policy is passed over.
func TestDecodeTellsKeysAndKinds(t *testing.T) {
	var fact lint.Fact
	found := lint.Decode([]any{"facts", "x"}, map[string]any{
		"claim": "C.", "storage": []any{"JP", 1.0}, "citation": []any{}, "tenants": map[string]any{"created": nil, "countrys": "JP"},
	}, &fact)
	want := []string{
		`facts.x.citation: unknown key (did you mean "citations"?)`, "facts.x.storage[1]: must be a place in quotes, or {\"outside\": place}",
		`facts.x.tenants.countrys: unknown key (did you mean "countries"?)`,
	}
	if diff := cmp.Diff(want, said(found)); diff != "" {
		t.Error(diff)
	}
	if keys := slices.DeleteFunc(found, func(f lint.Fault) bool { return !f.Key }); len(keys) != 2 {
		t.Errorf("%d faults are of keys: %q", len(keys), said(keys))
	}
	if fact.Claim != "" {
		t.Error("a value with faults was taken")
	}
}
