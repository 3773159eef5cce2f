# Azure Copilot, as Microsoft documents it.
package residency.features.azure.copilot

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Copilot",
	"product": "Microsoft Azure",
	"aliases": ["Microsoft Copilot in Azure", "Copilot for Azure"],
	"general": [
		"microsoft/azure_nonregional_services",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "No place found for prompts and answers in the FAQ, which says that they are used to improve products only with explicit consent.",
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.responsible_ai_faq, "section": "What data does Microsoft Copilot in Azure collect?", "passage": "31:7944d0e5e6ba8f17"},
	],
}
