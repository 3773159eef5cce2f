package wording

import (
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Vendors are the companies to be asked, by the family of features that they document.
var Vendors = map[string]string{
	"auth0": "Okta", "aws": "Amazon Web Services", "azure": "Microsoft", "defender": "Microsoft", "dynamics365": "Microsoft",
	"entra": "Microsoft", "gcp": "Google", "github": "GitHub", "google": "Google", "intune": "Microsoft", "m365": "Microsoft", "okta": "Okta",
	"power-platform": "Microsoft", "purview": "Microsoft", "viva": "Microsoft", "windows365": "Microsoft",
}

// Vendor is whom to ask about a finding: of an integration and of a company's own
// features what they are called.
func Vendor(f *residency.Finding) string {
	family, _, _ := strings.Cut(f.Feature.ID, ".")
	switch {
	case Vendors[family] != "":
		return Vendors[family]
	case family == "integration" || family == "unmapped" || f.Feature.Product == "":
		return "the vendor of " + Called(f)
	}
	return f.Feature.Product
}
