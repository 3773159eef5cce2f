# Azure AI Face, as Microsoft documents it.
package residency.features.azure.ai.face

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Face",
	"product": "Microsoft Azure",
	"aliases": ["Face API", "Azure Face", "Cognitive Services Face", "facial recognition"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the resource."}},
}

facts["images_storage"] := {
	"claim": "Face does not keep images once it has analysed them.",
	"data": ["images"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.data_privacy_security, "section": "note on images", "passage": "11:b8e1b593337ff703"}],
}

facts["templates_storage"] := {
	"claim": "No place found for face templates, which are kept for up to 24 or 48 hours, or in person groups and face lists until they are deleted.",
	"data": ["identity-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_privacy_security, "section": "table of operations", "passage": "7:f809e71ccb92cb47"},
		{"source": source.data_privacy_security, "section": "table of operations", "passage": "17:804472ef00b6abfe"},
	],
}
