# Azure AI Immersive Reader, as Microsoft documents it.
package residency.features.azure.ai.immersive_reader

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Immersive Reader",
	"product": "Azure AI services",
	"aliases": ["Immersive Reader"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
	},
}

facts["all_storage"] := {
	"claim": "Immersive Reader stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.immersive_reader_overview_2024_02_12, "section": "Data privacy for Immersive reader", "passage": "8:6aadcd3242ef00c4"},
	],
}
