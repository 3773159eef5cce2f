package wording_test

import (
	"testing"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

func TestVendor(t *testing.T) {
	for _, c := range []struct {
		feature residency.FeatureRef
		want    string
	}{
		{residency.FeatureRef{ID: "entra.mfa", Product: "Microsoft Entra ID"}, "Microsoft"},
		{residency.FeatureRef{ID: "acme.notes", Name: "Notes", Product: "Acme"}, "Acme"},
		{residency.FeatureRef{ID: "unmapped.acme_thing", Product: "Acme"}, "the vendor of unmapped.acme_thing"},
		{residency.FeatureRef{ID: "integration.servicenow", Name: "ServiceNow", Product: "Integration"}, "the vendor of ServiceNow"},
	} {
		if got := wording.Vendor(&residency.Finding{Feature: c.feature}); got != c.want {
			t.Errorf("%s: %q, want %q", c.feature.ID, got, c.want)
		}
	}
}
