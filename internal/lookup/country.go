package lookup

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// ForAnyTenant is what holds for tenants from whatever country: of each activity the
// answer for one tenant, if it is that of all, else the facts with the tenants that they
// speak of.
func ForAnyTenant(catalogue *policy.Catalogue, cloud residency.Cloud, one, everyone residency.Explanation) (residency.Explanation, error) {
	var known struct {
		Tokens map[string]*string `json:"tokens"`
	}
	if err := catalogue.Decode(&known); err != nil {
		return one, err
	}
	answers := map[residency.Activity]residency.ActivityExplanation{}
	for _, a := range one.Activities {
		answers[a.Activity] = a
	}
	for i, a := range everyone.Activities {
		answer, answered := answers[a.Activity]
		if answered && !turnsOnCountry(known.Tokens, cloud, a) {
			everyone.Activities[i] = answer
		}
	}
	return everyone, nil
}

// turnsOnCountry says whether the answer for an activity may be another one for tenants
// from another country. Facts on other clouds do not count. Where one says anywhere of
// all tenants, others add nothing.
func turnsOnCountry(tokens map[string]*string, cloud residency.Cloud, a residency.ActivityExplanation) bool {
	turns := false
	for _, fact := range a.Facts {
		if fact.Reach.Cloud != cloud && fact.Reach.Cloud != "any" {
			continue
		}
		if isForAll(fact) && slices.Contains(fact.Places, "global") && !isReplaced(a, fact.ID) {
			return false
		}
		turns = turns || len(fact.Reach.Countries) > 0 || len(fact.Reach.Except) > 0 ||
			slices.ContainsFunc(fact.Places, func(place string) bool { return isTenants(tokens[strings.TrimPrefix(place, "outside ")]) })
	}
	return turns
}

// isForAll says whether a fact speaks of every tenant and use, today.
func isForAll(f residency.FactExplanation) bool {
	return len(f.Reach.Countries) == 0 && len(f.Reach.Except) == 0 && len(f.TurnsOn) == 0 && f.Status == "current" && !f.Boundary && !f.General
}

func isReplaced(a residency.ActivityExplanation, id string) bool {
	return slices.ContainsFunc(a.Facts, func(f residency.FactExplanation) bool { return slices.Contains(f.Overrides, id) })
}

// isTenants says whether what settles a token is an attribute of the tenant that turns on
// its country.
func isTenants(settledBy *string) bool {
	return settledBy != nil && strings.HasPrefix(*settledBy, "tenant.") && *settledBy != "tenant.user_countries"
}
