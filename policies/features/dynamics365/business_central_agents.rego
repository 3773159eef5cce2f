# Agents of Business Central, as Microsoft documents them.
package residency.features.dynamics365.business_central_agents

import data.residency.sources.microsoft as source

feature := {
	"name": "Business Central agents",
	"product": "Dynamics 365 Business Central",
	"aliases": ["Sales Order Agent", "Payables Agent", "Expense Agent"],
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
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "15:0efde27fb672e18e",
			"limits": ["15:3d1f23a70fa608f9"],
		},
	],
}

facts["europe_processing"] := {
	"claim": "Agents of environments in Europe, the United Kingdom, France, Germany, Norway, Sweden or Switzerland run inside the EU Data Boundary, across its geographies.",
	"when": {"region": ["azure-europe", "CH", "DE", "FR", "GB", "NO", "SE"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "16:ae7e6070547d5d4d",
			"limits": ["15:3d1f23a70fa608f9"],
		},
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "20:cbe23bfbc63b6c17",
		},
	],
}

facts["au_in_processing"] := {
	"claim": "By one column of the table, agents of environments in Australia and India run in the United States.",
	"when": {"region": ["AU", "IN"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"disputes": ["au_in_processing_note"],
	"citations": [
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "17:ae69ed243469e182",
		},
	],
}

facts["au_in_processing_note"] := {
	"claim": "By another column of the same row, agents of environments in Australia and India can be processed across the EU boundary.",
	"when": {"region": ["AU", "IN"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["eu-data-boundary"],
	"certainty": "may",
	"disputes": ["au_in_processing"],
	"citations": [
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "16:6a1d2cc3cc486e42",
		},
	],
}

facts["elsewhere_processing"] := {
	"claim": "Agents of environments in Asia, Brazil, Canada, Japan, Korea, South Africa or the United Arab Emirates run in the United States.",
	"when": {"region": ["azure-asia-pacific", "AE", "BR", "CA", "JP", "KR", "ZA"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "14:81c36ae7c2162858",
			"limits": ["15:3d1f23a70fa608f9"],
		},
	],
}

facts["off_processing"] := {
	"claim": "Outside the United States, Copilot and agent features are not available where data movement is turned off, so nothing is processed.",
	"when": {"data_movement": [false]},
	"unless": {"region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "15:e3007ade8d85f158",
			"limits": ["15:3d1f23a70fa608f9"],
		},
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "14:90ca3602c2c189e2",
		},
	],
}

facts["abuse_monitoring_storage"] := {
	"claim": "No place found for prompts and results that may be stored for up to 24 hours to monitor for abuse.",
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "How data movement across geographies works",
			"passage": "14:8c674c82767fb4b6",
		},
	],
}
