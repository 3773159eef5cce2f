# Azure AI Custom Vision, as Microsoft documents it.
package residency.features.azure.ai.custom_vision

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Custom Vision",
	"product": "Microsoft Azure",
	"aliases": ["Custom Vision Service"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the resource."}},
}

facts["all_storage"] := {
	"claim": "No place found for training images, labels and models, which the service keeps for the lifetime of a project.",
	"data": ["images", "training-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.custom_vision_privacy,
			"section": "How is data retained and what customer controls are available?",
		},
	],
}
