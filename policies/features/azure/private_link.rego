# Azure Private Link and private endpoints, as Microsoft documents it.
package residency.features.azure.private_link

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Private Link and private endpoints",
	"product": "Microsoft Azure",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the endpoint."}},
}

facts["all_storage"] := {
	"claim": "No place found in the page on private endpoints. It says that the linked resource may be in another region than the endpoint.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.private_endpoint_overview, "section": "Private Endpoint properties"}],
}
