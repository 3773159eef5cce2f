# Azure AI Content Safety, as Microsoft documents it.
package residency.features.azure.ai.content_safety

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Content Safety",
	"product": "Microsoft Azure",
	"aliases": ["Prompt Shields", "Task Adherence", "groundedness detection", "Guardrails"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
		"task_adherence": {
			"type": "boolean",
			"about": "Whether Task Adherence is used, which no region processes by itself.",
		},
	},
}

facts["inputs_storage"] := {
	"claim": "Texts and images are not stored during detection.",
	"data": ["prompts", "completions", "images"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.content_safety_privacy,
			"section": "How is data retained and what customer controls are available?",
		},
	],
}

facts["blocklists_storage"] := {
	"claim": "Items of blocklists that customers upload are stored in the region of the resource.",
	"data": ["uploaded-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.content_safety_privacy,
			"section": "How is data retained and what customer controls are available?",
		},
	],
}

facts["all_processing"] := {
	"claim": "Features that support regional processing handle what is sent to them in the region of the resource. Of those in the table of regions, only Task Adherence does not.",
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"history": [{
		"until": "2026-09-18",
		"claim": "All customer data sent to the service remained in the chosen region and was not transmitted to others.",
		"processing": ["region"],
		"citations": [{
			"source": source.content_safety_privacy,
			"section": "Is customer data processed by Azure AI Content Safety transmitted outside of the Azure AI Content Safety service or the selected region?",
		}],
	}],
	"citations": [
		{"source": source.content_safety_regions, "section": "Guardrails in Azure AI Content Safety", "passage": "11:92a4b1788ff9dd62"},
		{
			"source": source.content_safety_privacy,
			"section": "Is customer data processed by Azure AI Content Safety transmitted outside of the Azure AI Content Safety service or the selected region?",
		},
	],
}

facts["task_adherence_processing"] := {
	"claim": "Task Adherence is routed globally in every region, so what is sent to it might be processed anywhere.",
	"when": {"task_adherence": [true]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.content_safety_regions, "section": "Guardrails in Azure AI Content Safety: note on Task Adherence"}],
}
