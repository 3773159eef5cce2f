# Azure ExpressRoute, as Microsoft documents it.
package residency.features.azure.expressroute

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure ExpressRoute",
	"product": "Microsoft Azure",
	"aliases": ["ER circuit", "ExpressRoute gateway"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the circuit or gateway."},
		"peering_location": {"type": "text", "about": "The peering location of the circuit, which is no Azure region."},
	},
}

facts["all_storage"] := {
	"claim": "ExpressRoute stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.expressroute_faqs_2022_03_24, "section": "Privacy", "passage": "8:d2f89162e6b3dc82"},
	],
}
