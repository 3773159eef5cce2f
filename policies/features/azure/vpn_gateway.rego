# Azure VPN Gateway, as Microsoft documents it.
package residency.features.azure.vpn_gateway

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure VPN Gateway",
	"product": "Microsoft Azure",
	"aliases": ["Virtual network gateway", "site-to-site VPN", "point-to-site VPN"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the gateway."}},
}

facts["all_storage"] := {
	"claim": "Virtual network gateways, of which VPN gateways are one kind, store no persistent customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.reliability_virtual_network_gateway, "section": "Behavior during a zone failure"}],
}
