# Azure Virtual WAN, as Microsoft documents it.
package residency.features.azure.virtual_wan

import data.residency.sources.microsoft as source

# A virtual WAN joins hubs in several regions, so the promise for the geography of
# one region is not named here.
feature := {
	"name": "Azure Virtual WAN",
	"product": "Microsoft Azure",
	"aliases": ["vWAN", "virtual hub"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the virtual WAN; its hubs may be in others."},
	},
}

facts["all_storage"] := {
	"claim": "Virtual WAN stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.virtual_wan_faq, "section": "Does Virtual WAN store customer data?", "passage": "9:7895e27776d4bfe4"}],
}
