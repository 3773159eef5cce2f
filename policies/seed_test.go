package policies_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

// The document that the project started from, and what each of its statements
// became. The places are read off the document, not off the facts.
const seedURL = "https://learn.microsoft.com/entra/fundamentals/data-storage-japan"

func TestSeedStatementsAreFacts(t *testing.T) {
	statements := []struct {
		says, feature, fact, activity string
		data, places                  []string
		inClaim                       string
	}{
		{"customer data is stored by the sign-up country", "entra/tenant_location", "all_default", "storage", []string{"customer-data"}, []string{"tenant-geo"}, ""},
		{"Microsoft online services include Microsoft 365 and Azure", "entra/tenant_location", "all_default", "storage", nil, nil, "Microsoft 365 and Azure"},
		{"certain features do not yet support storage in Japan", "entra/unlisted_features", "jp_storage", "storage", []string{"customer-data"}, []string{"undocumented"}, ""},
		{"multifactor authentication stores customer data in the US", "entra/mfa", "jp_storage", "storage", []string{"customer-data"}, []string{"US"}, ""},
		{"multifactor authentication processes it globally", "entra/mfa", "jp_processing", "processing", []string{"customer-data"}, []string{"global"}, ""},
		{"integrated products have access to customer data and must be evaluated", "entra/integrations", "all_evaluate", "processing", []string{"customer-data"}, []string{"third-party"}, ""},
		{"role definitions, role assignments and deny assignments are stored globally", "azure/rbac", "jp_storage", "storage", []string{"role-definitions", "role-assignments", "deny-assignments"}, []string{"global"}, ""},
	}
	all := packages(t)
	for _, s := range statements {
		f, exists := all[s.feature].Facts[s.fact]
		if !exists {
			t.Errorf("%s: no fact %s of %s", s.says, s.fact, s.feature)
			continue
		}
		var places []string
		for _, place := range f.Activities()[s.activity] {
			places = append(places, place.String())
		}
		if s.places != nil && !slices.Equal(places, s.places) {
			t.Errorf("%s: %s in %v, want %v", s.says, s.activity, places, s.places)
		}
		if s.data != nil && !slices.Equal(f.Data, s.data) {
			t.Errorf("%s: of %v, want %v", s.says, f.Data, s.data)
		}
		if !strings.Contains(f.Claim, s.inClaim) {
			t.Errorf("%s: the claim does not say it: %s", s.says, f.Claim)
		}
		if first := f.Citations[0].Source; first.URL != seedURL || first.Dated == nil || *first.Dated != "2022-08-08" {
			t.Errorf("%s: the first citation is not the seed: %+v", s.says, first)
		}
	}
}

// The seed refers its readers to the Trust Center and to the data map. Neither
// states a place, so no fact rests on them, but a reader finds them.
func TestSeedPointersAreSources(t *testing.T) {
	var sources map[string]map[string]lint.Source
	query(t, "data.residency.sources", &sources)
	for constant, url := range map[string]string{
		"data_location_trust_center": "https://www.microsoft.com/trust-center/privacy/data-location",
		"entra_data_map":             "https://aka.ms/aaddatamap",
	} {
		if got := sources["microsoft"][constant].URL; got != url {
			t.Errorf("%s: %q, want %q", constant, got, url)
		}
	}
}
