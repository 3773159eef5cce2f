# Azure Application Gateway and WAF, as Microsoft documents it.
package residency.features.azure.application_gateway

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Application Gateway and WAF",
	"product": "Microsoft Azure",
	"aliases": ["AppGW", "WAF v2", "Application Gateway WAF"],
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
	"claim": "Application Gateway does not move or store customer data out of the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.application_gateway_faq, "section": "Diagnostics and logging: Where does Application Gateway store customer data?", "passage": "13:987bb09c70c43eaa"},
	],
}
