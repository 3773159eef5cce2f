# Azure Container Instances, as Microsoft documents it.
package residency.features.azure.container_instances

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Container Instances",
	"product": "Microsoft Azure",
	"aliases": ["ACI"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the container group."}},
}

facts["all_storage"] := {
	"claim": "No place found in the overview of Azure Container Instances, where lasting state is kept in mounted file shares of the customer.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.container_instances_overview, "section": "Persistent storage"}],
}
