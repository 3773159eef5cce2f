package policies_test

import (
	"slices"
	"strings"
	"testing"
)

// People search by the name that they know.
func TestNamesThatPeopleUse(t *testing.T) {
	all := packages(t)
	for name, id := range map[string]string{
		"Azure OpenAI":                "azure/foundry/models",
		"Anthropic":                   "anthropic/api",
		"Bing":                        "azure/foundry/bing_grounding",
		"Bing Search":                 "power_platform/bing_search",
		"Business Central":            "dynamics365/business_central",
		"Copilot Studio":              "power_platform/copilot_studio",
		"Form Recognizer":             "azure/ai/document_intelligence",
		"Lockbox":                     "m365/personnel_access",
		"Power BI":                    "azure/fabric",
		"Security Copilot":            "azure/security_copilot",
		"Teams Phone":                 "m365/teams_phone",
		"Yammer":                      "viva/engage",
		"Azure ATP":                   "defender/identity",
		"CodeWhisperer":               "aws/q_developer",
		"Cloud App Security":          "defender/cloud_apps",
		"Anthropic models in Copilot": "m365/copilot",
		"Cisco Webex":                 "webex/app",
		"HelloSign":                   "dropbox/sign",
		"Jira Service Management":     "atlassian/jira",
		"Slack":                       "slack/workspace",
		"AKS":                         "azure/aks",
		"Azure AD MFA":                "entra/mfa",
		"Azure SQL":                   "azure/sql_database",
		"Blob storage":                "azure/storage",
		"SQL DW":                      "azure/synapse",
		"Web App":                     "azure/app_service",
	} {
		f := all[id].Feature
		if f.Name != name && !slices.Contains(f.Aliases, name) {
			t.Errorf("%s is not found by %q", id, name)
		}
	}
}

// Who knows a product by another name, or by a part of one, asks for that.
func TestEveryFeatureHasAnotherName(t *testing.T) {
	for id, p := range packages(t) {
		if len(p.Feature.Aliases) == 0 {
			t.Errorf("%s has no alias: what is it called in short, in an admin centre, or formerly?", id)
		}
	}
}

// A name of two features would lead to one of them by chance.
func TestAliasesNameOneFeature(t *testing.T) {
	named := map[string]string{}
	for id, p := range packages(t) {
		for _, name := range append([]string{p.Feature.Name}, p.Feature.Aliases...) {
			key := strings.ToLower(name)
			if other, twice := named[key]; twice {
				t.Errorf("%s and %s are both called %q", other, id, name)
			}
			named[key] = id
		}
	}
}

// A reader takes two names of a product for two products.
func TestProductsHaveOneName(t *testing.T) {
	products := map[string]string{} // a feature of each
	all := packages(t)
	for id, p := range all {
		products[p.Feature.Product] = id
	}
	for product, id := range products {
		if other, twice := products["Microsoft "+product]; twice {
			t.Errorf("the product of %s is %q, and that of %s is %q", id, product, other, "Microsoft "+product)
		}
	}
	for id, p := range all {
		if other, isProduct := products[p.Feature.Name]; isProduct && p.Feature.Product != p.Feature.Name {
			t.Errorf("%q is the product of %s, and a feature of %q: %s", p.Feature.Name, other, p.Feature.Product, id)
		}
	}
}
