# Azure Translator document translation, as Microsoft documents it.
package residency.features.azure.ai.document_translation

import data.residency.sources.microsoft as source

# Documents are kept while they are translated, and deleted afterwards.
feature := {
	"name": "Azure Translator document translation",
	"product": "Microsoft Azure",
	"aliases": ["Document Translation", "Azure AI document translation"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"global_resource": {
			"type": "boolean",
			"about": "Whether the resource was created with the location Global, in place of an Azure region.",
		},
		"mode": {
			"type": "one-of",
			"values": ["batch", "single-file"],
			"about": "Whether documents are translated in batches from storage containers or one by one.",
		},
		"configured_places": {"type": "places", "about": "Where the storage accounts keep data that hold the documents of batches."},
		"region": {"type": "region", "about": "The Azure region of the resource."},
	},
}

facts["global"] := {
	"claim": "A resource created as Global has documents processed, and kept during translation, in the closest available datacenter.",
	"when": {"global_resource": [true]},
	"data": ["customer-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{
			"source": source.translator_region_support,
			"section": "Document translation: Plan where documents are processed", "passage": "11:02ed0151bec717dc",
		},
		{"source": source.document_translation_overview, "section": "Document translation data residency", "passage": "9:48aac41bd942c085"},
	],
}

facts["americas"] := {
	"claim": "A resource in a region of the Americas has documents processed, and kept during translation, in East US 2 or West US 2.",
	"when": {"global_resource": [false], "region": ["americas"]},
	"data": ["customer-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.translator_region_support,
			"section": "Document translation: Plan where documents are processed", "passage": "11:609b0d011665d886",
		},
		{"source": source.document_translation_overview, "section": "Document translation data residency", "passage": "7:360465f0080efedf"},
	],
}

facts["apac"] := {
	"claim": "A resource in a region of Asia Pacific has documents processed, and kept during translation, in Japan East or Southeast Asia: a resource in Japan may use Singapore.",
	"when": {"global_resource": [false], "region": ["asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["JP", "SG"],
	"processing": ["JP", "SG"],
	"certainty": "may",
	"citations": [
		{
			"source": source.translator_region_support,
			"section": "Document translation: Plan where documents are processed", "passage": "11:a9c133ac297410a6",
		},
		{"source": source.document_translation_overview, "section": "Document translation data residency", "passage": "6:890176ed2347f8b4"},
	],
}

facts["europe"] := {
	"claim": "A resource in a European region outside Switzerland has documents processed, and kept during translation, in France Central or West Europe.",
	"when": {"global_resource": [false], "region": ["europe"]},
	"unless": {"region": ["CH"]},
	"data": ["customer-data"],
	"storage": ["FR", "NL"],
	"processing": ["FR", "NL"],
	"certainty": "may",
	"citations": [
		{
			"source": source.translator_region_support,
			"section": "Document translation: Plan where documents are processed", "passage": "11:28e98c7630dcd1f6",
		},
		{"source": source.document_translation_overview, "section": "Document translation data residency", "passage": "7:e663336766d43e18"},
	],
}

facts["switzerland"] := {
	"claim": "A resource in a Swiss region has documents processed, and kept during translation, in Switzerland North or West.",
	"when": {"global_resource": [false], "region": ["CH"]},
	"data": ["customer-data"],
	"storage": ["CH"],
	"processing": ["CH"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.translator_region_support,
			"section": "Document translation: Plan where documents are processed", "passage": "11:ab111b974425c89d",
		},
		{"source": source.document_translation_overview, "section": "Document translation data residency", "passage": "6:fbb72130d70c360e"},
	],
}

facts["elsewhere"] := {
	"claim": "No place found for resources in the Middle East and Africa: the table of processing locations has no row for them.",
	"when": {"global_resource": [false]},
	"unless": {"region": ["americas", "asia-pacific", "europe"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.translator_region_support,
			"section": "Document translation: Plan where documents are processed",
		},
	],
}

facts["batch_storage"] := {
	"claim": "Batch jobs read documents from and write them to storage containers of the customer.",
	"when": {"mode": ["batch"]},
	"data": ["files"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.translator_region_support,
			"section": "Document translation: Plan where documents are processed", "passage": "14:4d21adb08d726a32",
		},
		{"source": source.document_translation_overview, "section": "Document translation data residency", "passage": "12:106fda2004dfadf4"},
	],
}
