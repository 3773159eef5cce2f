package wording

import (
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Vendors are the companies to be asked, by the family of features that they document.
// Where a family has one product, that says whom to ask.
var Vendors = map[string]string{
	"anthropic": "Anthropic", "atlassian": "Atlassian", "auth0": "Okta", "aws": "Amazon Web Services", "azure": "Microsoft", "cloudflare": "Cloudflare",
	"defender": "Microsoft", "dropbox": "Dropbox", "dynamics365": "Microsoft", "entra": "Microsoft", "gcp": "Google", "github": "GitHub",
	"gitlab": "GitLab", "google": "Google", "intune": "Microsoft", "m365": "Microsoft", "mongodb": "MongoDB", "okta": "Okta", "openai": "OpenAI",
	"power-platform": "Microsoft", "purview": "Microsoft", "sap": "SAP", "servicenow": "ServiceNow", "twilio": "Twilio", "viva": "Microsoft",
	"webex": "Cisco", "windows": "Microsoft", "windows365": "Microsoft", "zoom": "Zoom",
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
