# Azure Container Apps, as Microsoft documents it.
package residency.features.azure.container_apps

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Container Apps",
	"product": "Microsoft Azure",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the environment."}},
}

facts["all_storage"] := {
	"claim": "No place found in the overview of Azure Container Apps.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.container_apps_overview, "section": "page"}],
}
