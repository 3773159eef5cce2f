# Copilot features of Business Central, as Microsoft documents them.
package residency.features.dynamics365.business_central_copilot

import data.residency.sources.microsoft as source

feature := {
	"name": "Copilot features of Business Central itself",
	"product": "Dynamics 365 Business Central",
	"aliases": ["Business Central Copilot", "Business Central", "Dynamics NAV"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the Business Central environment, as its admin center shows.",
		},
		"data_movement": {
			"type": "boolean",
			"about": "Whether Allow data movement is on, on the page Copilot & agent capabilities. It is on unless turned off.",
		},
	},
}

facts["us_processing"] := {
	"claim": "For environments in the United States, Azure OpenAI Service is there too; data does not move.",
	"when": {"region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.ai_copilot_data_movement_2026_10_02, "section": "Azure OpenAI routing for Business Central-native capabilities"},
		{"source": source.ai_copilot_data_movement_2026_02_09, "section": "How data movement across geographies works"},
	],
}

facts["europe_processing"] := {
	"claim": "Environments in Europe, France, Germany, Norway, Sweden or Switzerland use Azure OpenAI Service inside the EU Data Boundary, across its geographies.",
	"when": {"region": ["azure-europe", "CH", "DE", "FR", "NO", "SE"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"boundary": true,
	"history": [{
		"until": "2026-02-09",
		"claim": "Environments in Europe, France, Germany, Norway or Switzerland used Azure OpenAI Service in Spain, Sweden or Switzerland.",
		"processing": ["CH", "ES", "SE"],
		"citations": [{"source": source.ai_copilot_data_movement, "section": "How data movement across geographies works"}],
	}],
	"citations": [
		{"source": source.ai_copilot_data_movement_2026_10_02, "section": "Azure OpenAI routing for Business Central-native capabilities"},
		{"source": source.ai_copilot_data_movement_2026_02_09, "section": "How data movement across geographies works"},
	],
}

facts["in_geography_processing"] := {
	"claim": "For environments in the United Kingdom, Australia and India, Copilot features use Azure OpenAI Service in the same geography.",
	"when": {"region": ["AU", "GB", "IN"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.ai_copilot_data_movement_2026_10_02, "section": "Azure OpenAI routing for Business Central-native capabilities"},
		{"source": source.ai_copilot_data_movement_2026_02_09, "section": "How data movement across geographies works"},
	],
}

facts["elsewhere_processing"] := {
	"claim": "Environments in Asia, Brazil, Canada, Japan, Korea, South Africa or the United Arab Emirates use Azure OpenAI Service in the United States.",
	"when": {"region": ["azure-asia-pacific", "AE", "BR", "CA", "JP", "KR", "ZA"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.ai_copilot_data_movement_2026_10_02, "section": "Azure OpenAI routing for Business Central-native capabilities"},
		{"source": source.ai_copilot_data_movement_2026_02_09, "section": "How data movement across geographies works"},
	],
}

facts["off_processing"] := {
	"claim": "Outside the United States, Copilot and agent features are not available where data movement is turned off, so nothing is processed.",
	"when": {"data_movement": [false]},
	"unless": {"region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.ai_copilot_data_movement_2026_10_02, "section": "Azure OpenAI routing for Business Central-native capabilities"}],
}

facts["abuse_monitoring_storage"] := {
	"claim": "No place found for prompts and results that may be stored for up to 24 hours to monitor for abuse.",
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [
		{"source": source.ai_copilot_data_movement_2026_10_02, "section": "How data movement across geographies works"},
		{"source": source.ai_copilot_data_movement_2026_02_09, "section": "How data movement across geographies works"},
	],
}
