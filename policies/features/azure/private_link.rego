# Azure Private Link and private endpoints, as Microsoft documents it.
package residency.features.azure.private_link

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Private Link and private endpoints",
	"product": "Microsoft Azure",
	"aliases": ["private endpoint"],
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
	"claim": "Private Link stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.private_link_faq, "section": "How is traffic being sent when using Private Link?", "passage": "8:01c4b4f47b0aa433"}],
}
