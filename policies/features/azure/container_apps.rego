# Azure Container Apps, as Microsoft documents it.
package residency.features.azure.container_apps

import data.residency.sources.microsoft as source

# Building an image in the cloud without a location given may take place in another
# region, East US.
feature := {
	"name": "Azure Container Apps",
	"product": "Microsoft Azure",
	"aliases": ["ACA", "managed environments"],
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
	"claim": "Container Apps do not move or store customer data out of the region in which they are deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.container_apps_faq,
			"section": "Data management: Where does Azure Container Apps store customer data?",
		},
	],
}
