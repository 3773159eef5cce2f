# Azure AI Language, as Microsoft documents it.
package residency.features.azure.ai.language

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Language",
	"product": "Azure AI services",
	"aliases": ["Text Analytics", "Azure Language in Foundry Tools", "Cognitive Service for Language", "conversational language understanding", "QnA Maker", "question answering"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Language resource."},
	},
}

facts["all"] := {
	"claim": "Azure AI Language neither stores nor processes customer data outside the region in which the customer deploys it.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.language_data_privacy, "section": "What data does Language process and how does it process it?", "passage": "15:beab2e47ef775275"},
		{"source": source.regional_support_2023_12_19, "section": "Region support overview: note", "passage": "18:02f1c13c740ab003"},
	],
}
