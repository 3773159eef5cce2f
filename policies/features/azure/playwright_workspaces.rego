# Playwright Workspaces, as Microsoft documents it.
package residency.features.azure.playwright_workspaces

import data.residency.sources.microsoft as source

feature := {
	"name": "Playwright Workspaces",
	"product": "Microsoft Azure",
	"aliases": ["Microsoft Playwright Testing"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the workspace."},
		"regional_affinity": {"type": "boolean", "about": "Whether browsers run in the region nearest to the client."},
	},
}

facts["all"] := {
	"claim": "Playwright Workspaces neither store nor process customer data outside the region of the workspace.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.overview_what_is_azure_app_testing, "section": "In-region data residency & data at rest: Playwright Workspaces", "passage": "13:be9564f9395cbd9d", "limits": ["14:f9744b93b8e77587"]},
	],
}

facts["affinity_processing"] := {
	"claim": "With regional affinity, browsers may run in other regions, from which metadata is sent to the workspace. What a test shows to the browser is then processed there, we conclude.",
	"when": {"regional_affinity": [true]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "inferred",
	"disputes": ["all"],
	"citations": [
		{"source": source.overview_what_is_azure_app_testing, "section": "In-region data residency & data at rest: Playwright Workspaces", "passage": "14:f9744b93b8e77587"},
	],
}
