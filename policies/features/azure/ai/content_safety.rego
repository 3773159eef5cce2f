# Azure AI Content Safety, as Microsoft documents it.
package residency.features.azure.ai.content_safety

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Content Safety",
	"product": "Microsoft Azure",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the resource."}},
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
	"claim": "All customer data sent to the service remains in the chosen region and is not transmitted to others.",
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.content_safety_privacy,
			"section": "Is customer data processed by Azure AI Content Safety transmitted outside of the Azure AI Content Safety service or the selected region?",
		},
	],
}
