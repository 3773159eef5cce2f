# Azure Bastion, as Microsoft documents it.
package residency.features.azure.bastion

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Bastion",
	"product": "Microsoft Azure",
	"aliases": ["Bastion host"],
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
	"claim": "Azure Bastion does not move or store customer data outside the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.bastion_faq_2023_01_30, "section": "Where does Azure Bastion store customer data?", "passage": "17:83db29c447480974"},
	],
}
