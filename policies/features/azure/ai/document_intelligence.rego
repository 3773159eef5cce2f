# Azure AI Document Intelligence, as Microsoft documents it.
package residency.features.azure.ai.document_intelligence

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Document Intelligence",
	"product": "Azure AI services",
	"aliases": ["Form Recognizer", "Azure Document Intelligence in Foundry Tools"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Document Intelligence resource."},
	},
}

facts["all"] := {
	"claim": "Document Intelligence processes documents in the region of the resource and stores them, their results and trained models there; input and results go after 24 hours.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.document_intelligence_data_privacy, "section": "Encrypts input data for processing; Data stored by Document Intelligence"}],
}
