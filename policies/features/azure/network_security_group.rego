# Network security groups, route tables, network interfaces, as Microsoft documents them.
package residency.features.azure.network_security_group

import data.residency.sources.microsoft as source

feature := {
	"name": "Network security groups, route tables, network interfaces",
	"product": "Microsoft Azure",
	"aliases": ["NSG"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the resource."}},
}

facts["all_storage"] := {
	"claim": "These are parts of virtual networks, which store no customer data; we take the same to hold for them. Flow logs are a matter of Network Watcher.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "inferred",
	"citations": [{"source": source.virtual_networks_faq, "section": "Do virtual networks store customer data?", "passage": "15:97d8e19dc9d0a2bc"}],
}
