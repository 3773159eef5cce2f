# Azure Virtual Network, as Microsoft documents it.
package residency.features.azure.virtual_network

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Virtual Network",
	"product": "Microsoft Azure",
	"aliases": ["VNet"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the network."}},
}

facts["all_storage"] := {
	"claim": "Virtual networks store no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.virtual_networks_faq, "section": "Do virtual networks store customer data?", "passage": "15:97d8e19dc9d0a2bc"}],
}
