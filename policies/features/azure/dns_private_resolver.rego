# Azure DNS Private Resolver, as Microsoft documents it.
package residency.features.azure.dns_private_resolver

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure DNS Private Resolver",
	"product": "Microsoft Azure",
	"aliases": ["private resolver", "DNS resolver"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the resource.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Azure DNS Private Resolver does not move or store customer data outside the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.dns_private_resolver_overview_2022_12_06, "section": "Data residency", "passage": "20:fbe0cd7c747ab75c"},
	],
}
