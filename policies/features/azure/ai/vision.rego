# Azure AI Vision (image analysis, OCR), as Microsoft documents it.
package residency.features.azure.ai.vision

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Vision (image analysis, OCR)",
	"product": "Microsoft Azure",
	"aliases": ["Computer Vision", "Azure Vision", "OCR", "Image Analysis"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
		"operation": {
			"type": "one-of",
			"values": ["image-analysis", "read"],
			"about": "Whether images are analysed, or text is read from them and from documents (OCR).",
		},
	},
}

facts["image_storage"] := {
	"claim": "Image Analysis keeps neither the images nor the results after processing.",
	"when": {"operation": ["image-analysis"]},
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.image_analysis_privacy,
			"section": "How is data retained and what controls are available?",
		},
	],
}

facts["read_storage"] := {
	"claim": "No place found for the storage in which Read keeps documents and text until they are fetched, for 24 hours at most.",
	"when": {"operation": ["read"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.ocr_privacy, "section": "Data stored by OCR"}],
}

facts["all_processing"] := {
	"claim": "Incoming data is processed in the region where the resource was created.",
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.image_analysis_privacy, "section": "Secure data in transit"},
		{"source": source.ocr_privacy, "section": "How does the OCR service process the data?"},
	],
}
