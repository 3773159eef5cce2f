package policies_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

// What one sentence says of a setting holds for every feature that it speaks of.
func TestFeaturesOfOnePageShareOptions(t *testing.T) {
	different := map[string]string{ // by feature and option, why the page means another thing
		"azure/cosmos_db redundancy":                    "its backups have backup_redundancy, and the account replicates by regions",
		"azure/ai/speech deployment_type":               "has voice_live for it, which is about Voice Live alone",
		"azure/ai/translator deployment_type":           "has deployment for it, which is about translation by language models alone",
		"power_platform/bing_search data_movement":      "in the United States whatever this says",
		"power_platform/bing_search environment_region": "in the United States whatever this says",
	}
	found := map[string]bool{}
	for _, twin := range lint.Twins(packages(t)) {
		key := twin.Without + " " + twin.Option
		found[key] = true
		if different[key] == "" {
			t.Error(twin)
		}
	}
	for key := range different {
		if !found[key] {
			t.Errorf("%s is no exception any more", key)
		}
	}
}

// A promise of a vendor that is copied into a feature would be believed without
// being accepted.
func TestNoFactCopiesAGeneralStatement(t *testing.T) {
	for _, fact := range lint.CopiedFromGeneral(packages(t), loadWords(t).General) {
		t.Errorf("%s infers what a general statement says: name that in `general`", fact)
	}
}

// What a page says of all features of a kind is said once.
func TestNoClaimIsCopiedIntoManyFeatures(t *testing.T) {
	apart := map[string]string{ // by the first of the facts, why they are not one
		"m365/copilot/anthropic_retention_storage": "each turns on options that its own product has for models of others",
	}
	for _, copied := range lint.CopiedClaims(packages(t)) {
		if apart[copied.Facts[0]] == "" {
			t.Error(copied)
		}
	}
}

func TestRestingFactsHaveTheServicesPlaces(t *testing.T) {
	for _, fault := range lint.UnfoundedRests(packages(t)) {
		t.Error(fault)
	}
}

// Nobody who reads a report sees a comment.
func TestNoCommentNarrowsAFact(t *testing.T) {
	files := sources(t)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if folder, _, _ := strings.Cut(name, "/"); !slices.Contains([]string{"features", "general"}, folder) || isTest(name) {
			continue
		}
		for _, comment := range lint.ScopeInComments(files[name]) {
			t.Errorf("%s narrows what it says where no user sees it: %s", name, comment)
		}
	}
}
