package policy_test

import (
	"errors"
	"testing"

	"github.com/residency-check/residency-check/internal/policy"
)

// Whether a document takes too many steps turns on the document, and not on how many
// of its answers are kept from others.
func TestStepsAreThoseOfTheDocument(t *testing.T) {
	p := newEngines(t, "2026-11-25")
	whole, sliced := p.whole.(*policy.Planned), p.sliced.(*policy.Sliced)
	features := []any{"entra.mfa", "entra.core-store", "azure.rbac", "azure.storage"}
	document := map[string]any{
		"tenant":       map[string]any{"name": "Contoso", "country": "JP"},
		"features":     features,
		"requirements": []any{map[string]any{"id": "R", "storage": []any{"JP"}, "processing": []any{"JP"}}},
	}
	steps, err := whole.Measure(t.Context(), document)
	if err != nil {
		t.Fatal(err)
	}
	for _, feature := range features {
		alone := map[string]any{"tenant": document["tenant"], "requirements": document["requirements"], "features": []any{feature}}
		if _, err := sliced.Evaluate(t.Context(), alone, nil); err != nil {
			t.Fatal(err)
		}
	}
	for limit, refused := range map[int]bool{steps: false, steps - 1: true} {
		policy.Bound(whole, sliced, limit)
		for _, engine := range []policy.Engine{whole, sliced} {
			_, err := engine.Evaluate(t.Context(), document, nil)
			if tooMuch := new(policy.LimitError); errors.As(err, &tooMuch) != refused {
				t.Errorf("%T, of %d steps with a limit of %d: got %v", engine, steps, limit, err)
			}
		}
	}
}
