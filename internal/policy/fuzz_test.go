package policy_test

import (
	"testing"

	"github.com/residency-check/residency-check/internal/policy"
)

// FuzzPlan: the plan comes to what OPA's interpreter comes to, on tenants made from a
// number.
func FuzzPlan(f *testing.F) {
	c := openShipped(f)
	judge := askEngine(f, policy.PlannedRules[0], c.data("2026-11-25", []any{}))
	for seed := range uint64(3) {
		f.Add(seed, byte(3))
	}
	f.Fuzz(func(t *testing.T, seed uint64, features byte) {
		judge.compare(t, newGenerator(c, seed).tenant(1+int(features%8)))
	})
}
