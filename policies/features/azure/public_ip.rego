# Azure Public IP, as Microsoft documents it.
package residency.features.azure.public_ip

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Public IP",
	"product": "Microsoft Azure",
	"aliases": ["PIP", "public IP prefix"],
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
	"claim": "Azure Public IP does not move or store customer data outside the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.public_ip_addresses, "section": "Region availability", "passage": "13:987bb09c70c43eaa"}],
}

facts["us_government_storage"] := {
	"claim": "Azure Public IP, which Azure Government has too, does not move or store customer data outside the region in which it is deployed.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.public_ip_addresses, "section": "Region availability", "passage": "12:40e97528479365c7"},
		{"source": source.public_ip_addresses, "section": "Region availability", "passage": "13:987bb09c70c43eaa"},
	],
}
