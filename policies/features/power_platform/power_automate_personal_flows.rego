# Flows outside solutions, as Microsoft documents them.
package residency.features.power_platform.power_automate_personal_flows

import data.residency.sources.microsoft as source

feature := {
	"name": "Personal flows outside solutions",
	"product": "Power Platform",
	"aliases": ["personal flows", "non-solution flows"],
	"general": ["microsoft/power_platform_home_geography", "microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {"unmigrated_flows": {
		"type": "boolean",
		"about": "Whether cloud flows made outside solutions before November 2024 are left that were not migrated for the EU Data Boundary (Get-AdminFlow -IncludeEUDBNonCompliantFlows lists them).",
	}},
}

facts["eu_storage"] := {
	"claim": "Cloud flows made outside solutions before November 2024 and not migrated since are in resource groups of each user, whose names hold the user's object id and are replicated globally.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"unmigrated_flows": [true]},
	"data": ["user-object-id", "pseudonymized-personal-data"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.flow_eudb, "section": "opening paragraphs", "passage": "17:b9b48345ff1ea205"},
		{"source": source.flow_eudb, "section": "opening paragraphs", "passage": "17:9adcdaf355ae0152"},
	],
}
