# Azure Translator (text), as Microsoft documents it.
package residency.features.azure.ai.translator

import data.residency.sources.microsoft as source

# The endpoint decides, not the region of the resource, except in Switzerland.
feature := {
	"name": "Azure Translator (text)",
	"product": "Microsoft Azure",
	"aliases": ["Azure AI Translator", "Translator Text", "Cognitive Services Translator"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"technology": {
			"type": "one-of",
			"values": ["standard", "llm"],
			"about": "Whether text is translated by neural machine translation (standard) or by a language model that is deployed in Foundry (llm).",
		},
		"endpoint": {
			"type": "one-of",
			"values": ["global", "americas", "asia-pacific", "europe", "switzerland"],
			"about": "The endpoint that is called. Switzerland is the resource's own endpoint, of a resource in a Swiss region.",
		},
		"deployment": {
			"type": "one-of",
			"values": ["global", "data-zone", "regional"],
			"about": "The deployment type of that language model.",
		},
		"region": {"type": "region", "about": "The Azure region of the resource."},
	},
}

facts["all_storage"] := {
	"claim": "Text translation does not store customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.translator_data_privacy, "section": "Does Translator keep my data?"},
		{"source": source.translator_region_support, "section": "Data residency considerations", "passage": "7:a0954d490417ae4a"},
	],
}

facts["global_processing"] := {
	"claim": "The global endpoint uses the closest available datacenter, and might leave the geography when one fails.",
	"when": {"technology": ["standard"], "endpoint": ["global"]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.translator_region_support, "section": "Standard NMT endpoints", "passage": "17:b25806fceed4bcc9"},
		{"source": source.reference, "section": "Base URLs", "passage": "15:07df77a7c0b59d37"},
	],
}

facts["americas_processing"] := {
	"claim": "The endpoint for the Americas is served from East US 2 or West US 2.",
	"when": {"technology": ["standard"], "endpoint": ["americas"]},
	"data": ["customer-data"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.translator_region_support, "section": "Standard NMT endpoints", "passage": "13:d31e004014184af8"},
		{"source": source.reference, "section": "Base URLs", "passage": "11:0eaaa2dd10784b54"},
	],
}

facts["apac_processing"] := {
	"claim": "The endpoint for Asia Pacific is served from Japan East or Southeast Asia; none is for Japan alone.",
	"when": {"technology": ["standard"], "endpoint": ["asia-pacific"]},
	"data": ["customer-data"],
	"processing": ["JP", "SG"],
	"certainty": "may",
	"citations": [
		{"source": source.translator_region_support, "section": "Standard NMT endpoints", "passage": "12:187a036022e3c521"},
		{"source": source.reference, "section": "Base URLs", "passage": "9:52280eaa79b3c9cd"},
	],
}

facts["europe_processing"] := {
	"claim": "The endpoint for Europe is served from France Central or West Europe.",
	"when": {"technology": ["standard"], "endpoint": ["europe"]},
	"data": ["customer-data"],
	"processing": ["FR", "NL"],
	"certainty": "may",
	"citations": [
		{"source": source.translator_region_support, "section": "Standard NMT endpoints", "passage": "10:05b30a1d8be2334a"},
		{"source": source.reference, "section": "Base URLs", "passage": "9:7686ee8f6aa50a38"},
	],
}

facts["switzerland_processing"] := {
	"claim": "A resource in a Swiss region, called at its own endpoint, is served from Switzerland North or West.",
	"when": {"technology": ["standard"], "endpoint": ["switzerland"]},
	"data": ["customer-data"],
	"processing": ["CH"],
	"certainty": "stated",
	"citations": [
		{"source": source.translator_region_support, "section": "Standard NMT endpoints", "passage": "16:ceba579c2bf52316"},
		{"source": source.reference, "section": "Base URLs", "passage": "11:f12e52f683085d48", "limits": ["11:a2122ec4f2e14ca7"]},
	],
}

facts["llm_global_processing"] := {
	"claim": "Translation by a language model in a global deployment can be processed in any Azure region where the model is deployed.",
	"when": {"technology": ["llm"], "deployment": ["global"]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.translator_region_support, "section": "LLM-based processing in Foundry", "passage": "13:5e48672946446dfa"}],
}

facts["llm_regional_processing"] := {
	"claim": "Translation by a language model in a regional deployment is processed in the deployment's region.",
	"when": {"technology": ["llm"], "deployment": ["regional"]},
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.translator_region_support, "section": "LLM-based processing in Foundry", "passage": "8:e7121e49e41acc71"}],
}

facts["llm_data_zone_us_processing"] := {
	"claim": "Translation by a language model in a data zone deployment is processed within the zone, which for resources in the United States is that country.",
	"when": {"technology": ["llm"], "deployment": ["data-zone"], "region": ["US"]},
	"data": ["customer-data"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.translator_region_support, "section": "LLM-based processing in Foundry", "passage": "10:4f16ae03f01b0209"},
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments", "passage": "10:e7369039aeaa5d70"},
	],
}

facts["llm_data_zone_eu_processing"] := {
	"claim": "Translation by a language model in a data zone deployment is processed within the zone, which for European resources may be anywhere in the EU Data Boundary.",
	"when": {"technology": ["llm"], "deployment": ["data-zone"], "region": ["eu-data-boundary"]},
	"data": ["customer-data"],
	"processing": ["eu-data-boundary"],
	"certainty": "may",
	"citations": [
		{"source": source.translator_region_support, "section": "LLM-based processing in Foundry", "passage": "10:4f16ae03f01b0209"},
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments", "passage": "12:70c7a40810519c80"},
	],
}

facts["llm_data_zone_other_processing"] := {
	"claim": "No countries found for data zones outside the United States and the EU Data Boundary, in which a language model might translate.",
	"when": {"technology": ["llm"], "deployment": ["data-zone"]},
	"unless": {"region": ["US", "eu-data-boundary"]},
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_deployment_types, "section": "Data Zone deployments"}],
}
