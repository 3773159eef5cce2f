# Copilot features of Business Central, as Microsoft documents them.
package residency.features.dynamics365.business_central_copilot

import data.residency.sources.microsoft as source

feature := {
	"name": "Copilot features of Business Central itself",
	"product": "Dynamics 365 Business Central",
	"aliases": ["Business Central Copilot", "Copilot in Business Central"],
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
		{
			"source": source.ai_copilot_data_movement_2026_02_09,
			"section": "How data movement across geographies works",
			"passage": "14:6e9893da39602c3f",
		},
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
		"citations": [
			{
				"source": source.ai_copilot_data_movement,
				"section": "How data movement across geographies works",
				"passage": "8:563a42cba902d44a",
			},
		],
	}],
	"citations": [
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "16:ae7e6070547d5d4d",
			"limits": ["15:3d1f23a70fa608f9"],
		},
		{
			"source": source.ai_copilot_data_movement_2026_02_09,
			"section": "How data movement across geographies works",
			"passage": "12:296046fd7a8d6ded",
		},
	],
}

facts["in_geography_processing"] := {
	"claim": "For environments in the United Kingdom, Australia and India, Copilot features use Azure OpenAI Service in the same geography.",
	"when": {"region": ["AU", "GB", "IN"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.ai_copilot_data_movement_2026_10_02,
			"section": "Azure OpenAI routing for Business Central-native capabilities",
			"passage": "12:feed7904adfb3f05",
			"limits": ["15:3d1f23a70fa608f9"],
		},
		{
			"source": source.ai_copilot_data_movement_2026_02_09,
			"section": "How data movement across geographies works",
			"passage": "14:6e9893da39602c3f",
		},
	],
}

facts["elsewhere_processing"] := {
	"claim": "Environments in Asia, Brazil, Canada, Japan, Korea, South Africa or the United Arab Emirates use Azure OpenAI Service in the United States.",
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
		{
			"source": source.ai_copilot_data_movement_2026_02_09,
			"section": "How data movement across geographies works",
			"passage": "12:7b6dfee0e1858a12",
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
		{
			"source": source.ai_copilot_data_movement_2026_02_09,
			"section": "How data movement across geographies works",
			"passage": "14:8c674c82767fb4b6",
		},
	],
}
