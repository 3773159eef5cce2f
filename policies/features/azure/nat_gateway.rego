# Azure NAT Gateway, as Microsoft documents it.
package residency.features.azure.nat_gateway

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure NAT Gateway",
	"product": "Microsoft Azure",
	"aliases": ["NAT"],
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
	"claim": "NAT Gateway is a stateless service, confined to one region, which replicates no data; we conclude that it stores none.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.reliability_nat_gateway,
			"section": "Behavior when all zones are healthy; Resilience to region-wide failures",
		},
	],
}
