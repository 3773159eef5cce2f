# Azure AI Speech, as Microsoft documents it.
package residency.features.azure.ai.speech

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Speech",
	"product": "Azure AI services",
	"aliases": ["Speech service", "Azure Speech in Foundry Tools"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Speech resource."},
	},
}

facts["all"] := {
	"claim": "The Speech service neither stores nor processes customer data outside the region in which the customer deploys it.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.speech_regions, "section": "introduction: note"}],
}
