# Azure AI Speech, as Microsoft documents it.
package residency.features.azure.ai.speech

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Speech",
	"product": "Azure AI services",
	"aliases": ["Speech service", "Azure Speech in Foundry Tools", "Cognitive Services Speech", "speech to text", "text to speech", "Voice Live", "Custom Neural Voice"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Speech resource."},
		"voice_live": {
			"type": "one-of",
			"values": ["unused", "regional", "data-zone", "global"],
			"about": "Whether the Voice Live API is used, and the widest deployment of its models: the table of regions shows Regional or Standard, Data zone standard or Global standard for each model.",
		},
	},
}

facts["all"] := {
	"claim": "The Speech service neither stores nor processes customer data outside the region in which the customer deploys it.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.speech_regions_2025_11_09, "section": "introduction: note", "passage": "13:73d5ac9643b43366"},
		{"source": source.speech_regions, "section": "introduction: note"},
	],
}

# The note on the region says nothing of this table, which stands below it.
facts["voice_live_global_processing"] := {
	"claim": "In most regions Voice Live runs its models as Global standard deployments, which may process prompts and responses in any region.",
	"when": {"voice_live": ["global"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.speech_regions_2025_11_09, "section": "Regions: Voice Live", "passage": "9:61237241ab548a9c"},
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types", "passage": "9:b62da5d058ff5feb"},
	],
}

facts["voice_live_us_zone_processing"] := {
	"claim": "Voice Live with Data zone standard deployments in the United States may process prompts and responses anywhere in that country.",
	"when": {"voice_live": ["data-zone"], "region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.speech_regions_2025_11_09, "section": "Regions: Voice Live", "passage": "10:ef0700859bd3f787"},
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments", "passage": "10:e7369039aeaa5d70"},
	],
}

facts["voice_live_eu_zone_processing"] := {
	"claim": "Voice Live with Data zone standard deployments in the European zone may process prompts and responses anywhere in the EU Data Boundary.",
	"when": {"voice_live": ["data-zone"], "region": ["eu-data-boundary"]},
	"data": ["prompts", "completions"],
	"processing": ["eu-data-boundary"],
	"certainty": "may",
	"citations": [
		{"source": source.speech_regions_2025_11_09, "section": "Regions: Voice Live", "passage": "10:08998e5f4b914b0e"},
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments", "passage": "12:70c7a40810519c80"},
	],
}

facts["voice_live_other_zone_processing"] := {
	"claim": "No countries found for Voice Live with Data zone standard deployments outside the United States and the EU Data Boundary: the table has none there.",
	"when": {"voice_live": ["data-zone"]},
	"unless": {"region": ["US", "eu-data-boundary"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.speech_regions_2025_11_09, "section": "Regions: Voice Live"}],
}
