# App governance, as Microsoft documents it.
package residency.features.defender.app_governance

import data.residency.sources.microsoft as source

feature := {
	"name": "App governance",
	"product": "Microsoft Defender",
	"aliases": ["Defender for Cloud Apps app governance"],
}

facts["named_storage"] := {
	"claim": "App governance adds a second storage location to that of Defender for Cloud Apps; for tenants provisioned in one of these eight countries it is that country.",
	"tenants": {"countries": ["AU", "CA", "DE", "FR", "GB", "IN", "JP", "US"]},
	"data": ["customer-data"],
	"storage": ["tenant-country"],
	"certainty": "stated",
	"since": "2024-11-24",
	"citations": [
		{"source": source.cas_compliance_trust, "section": "Data storage location: App Governance", "passage": "14:e5e5a2224f2df1e4"},
		{"source": source.cas_compliance_trust_2024_11_24, "section": "Data storage location: App Governance", "passage": "14:e5e5a2224f2df1e4"},
	],
}

facts["eu_storage"] := {
	"claim": "App governance adds a second storage location; for tenants provisioned in the European Union, but for Germany and France, it is the European Union.",
	"tenants": {"groups": ["eu"], "except": {"countries": ["DE", "FR"]}},
	"data": ["customer-data"],
	"storage": ["eu"],
	"certainty": "stated",
	"since": "2024-11-24",
	"citations": [
		{"source": source.cas_compliance_trust, "section": "Data storage location: App Governance", "passage": "12:1ea9e21a16cac0e4"},
		{"source": source.cas_compliance_trust_2024_11_24, "section": "Data storage location: App Governance", "passage": "12:1ea9e21a16cac0e4"},
	],
}

facts["asia_pacific_storage"] := {
	"claim": "App governance adds a second storage location; for tenants provisioned in Asia Pacific it is Asia Pacific. The page lists no countries; that it means this one is our reading.",
	"tenants": {"groups": ["defender-app-governance-asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["microsoft-asia-pacific"],
	"certainty": "inferred",
	"since": "2024-11-24",
	"citations": [
		{"source": source.cas_compliance_trust, "section": "Data storage location: App Governance", "passage": "12:03267c71aa64da5c"},
		{"source": source.cas_compliance_trust_2024_11_24, "section": "Data storage location: App Governance", "passage": "12:03267c71aa64da5c"},
	],
}

facts["rest_storage"] := {
	"claim": "App governance adds a second storage location; for tenants provisioned in any other region it is the United States, the region nearest to the directory, or both. The page does not name it.",
	"tenants": {"except": {
		"countries": ["AU", "CA", "DE", "FR", "GB", "IN", "JP", "US"],
		"groups": ["eu", "defender-app-governance-asia-pacific"],
	}},
	"data": ["customer-data"],
	"storage": ["US", "undocumented"],
	"certainty": "may",
	"since": "2024-11-24",
	"citations": [
		{"source": source.cas_compliance_trust, "section": "Data storage location: App Governance", "passage": "17:9a83dbee9021c82e"},
		{"source": source.cas_compliance_trust_2024_11_24, "section": "Data storage location: App Governance", "passage": "17:9a83dbee9021c82e"},
	],
}

# Said of the environments of the US government, in which app governance is not
# certified.
facts["us_government"] := {
	"claim": "For the US government, app governance stores and processes data in the United States only.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.app_governance_get_started, "section": "opening note"}],
}
