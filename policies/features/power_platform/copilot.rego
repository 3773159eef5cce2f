# Copilots and generative AI in Power Platform and Dynamics 365, as Microsoft documents them.
package residency.features.power_platform.copilot

import data.residency.sources.microsoft as source

feature := {
	"name": "Copilots and generative AI in Power Platform and Dynamics 365",
	"product": "Power Platform",
	"aliases": ["Power Platform Copilot", "Power Apps Copilot", "Power Automate Copilot", "Dynamics 365 Copilot", "Dataverse copilots", "maker copilots", "AI Builder", "AI Builder prompts", "Anthropic models in Power Platform"],
	"general": ["microsoft/power_platform_home_geography", "microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"environment_region": {
			"type": "one-of",
			"values": ["united-states", "europe", "france", "germany", "norway", "sweden", "switzerland", "united-kingdom", "asia", "singapore", "japan", "korea", "australia", "india", "canada", "brazil", "south-africa", "united-arab-emirates"],
			"places": {"united-states": ["US"], "europe": ["azure-europe"], "france": ["FR"], "germany": ["DE"], "norway": ["NO"], "sweden": ["SE"], "switzerland": ["CH"], "united-kingdom": ["GB"], "asia": ["azure-asia-pacific"], "singapore": ["SG"], "japan": ["JP"], "korea": ["KR"], "australia": ["AU"], "india": ["IN"], "canada": ["CA"], "brazil": ["BR"], "south-africa": ["ZA"], "united-arab-emirates": ["AE"]},
			"settles": "region",
			"about": "The region of the Power Platform or Dynamics 365 environment, as the Power Platform admin center lists it; in a macro region, the one that the environment's properties show.",
		},
		"flex_routing": {
			"type": "boolean",
			"about": "For tenants from the EU and EFTA: whether flex routing is allowed in the Power Platform admin center. Where the Microsoft 365 admin center does not allow it, it is off here too.",
		},
		"data_movement": {
			"type": "boolean",
			"about": "Whether the environment's setting Move data across regions is on.",
		},
		"microsoft_365_services": {
			"type": "boolean",
			"about": "Whether the environment's setting Microsoft 365 services is on, for features that these services power.",
		},
		"anthropic_models": {
			"type": "boolean",
			"about": "Whether models of Anthropic may be used in any way, by the Microsoft 365 and Power Platform admin centers: as a subprocessor or with data retention. Off by default in the EU, EFTA and the UK, on for most others.",
		},
		"anthropic_data_retention": {
			"type": "boolean",
			"about": "Whether an administrator opted in to “Anthropic models with Data Retention”, such as Fable 5 and Mythos 5. Off by default everywhere.",
		},
		"external_models": {
			"type": "set",
			"values": ["openai-operated", "spacexai", "mistral"],
			"about": "Other external models that the Power Platform admin center allows: those of OpenAI that OpenAI itself operates, on by default since 2026-07-24, and those of SpaceXAI and Mistral, which need an opt-in. Empty if none.",
		},
	},
}

facts["us_env_processing"] := {
	"claim": "For environments in the United States, Azure OpenAI Service runs in the region; the setting is not offered there.",
	"when": {"environment_region": ["united-states"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"since": "2023-10-31",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "6:af127eb730e18d53",
		},
		{
			"source": source.geographical_availability_copilot,
			"section": "Data storage and processing regions",
			"passage": "10:5b6fc0b65553c1cb",
		},
		{"source": source.geographical_availability_copilot, "section": "introduction: note", "passage": "13:91940a87a2c33165"},
	],
}

facts["us_only_processing"] := {
	"claim": "With data movement on, prompts and answers from environments in Asia, Brazil, Canada, Japan, Korea, South Africa or the United Arab Emirates go to Azure OpenAI Service in the United States.",
	"when": {
		"environment_region": ["asia", "brazil", "canada", "japan", "korea", "south-africa", "united-arab-emirates"],
		"data_movement": [true],
	},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"since": "2023-10-31",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "14:a9e1ef62a39f1986",
		},
		{
			"source": source.geographical_availability_copilot,
			"section": "Data storage and processing regions",
			"passage": "15:a37690638ca777e9",
		},
	],
}

facts["europe_env_processing"] := {
	"claim": "With data movement on, prompts and answers from environments in Europe, France, Germany, Norway, Sweden or Switzerland go to Azure OpenAI Service in Norway, Spain, Sweden or Switzerland, inside the EU Data Boundary.",
	"when": {
		"environment_region": ["europe", "france", "germany", "norway", "sweden", "switzerland"],
		"data_movement": [true],
	},
	"data": ["prompts", "completions"],
	"processing": ["CH", "ES", "NO", "SE"],
	"certainty": "may",
	"history": [
		{
			"until": "2025-02-07",
			"claim": "Prompts and answers from environments in Europe went to Azure OpenAI Service in Sweden or Switzerland.",
			"processing": ["CH", "SE"],
			"citations": [
				{
					"source": source.geographical_availability_copilot_2024_03_22,
					"section": "How data movement across regions works",
				},
			],
		},
		{
			"until": "2025-05-30",
			"claim": "Prompts and answers from environments in Europe went to Azure OpenAI Service in Spain, Sweden or Switzerland.",
			"processing": ["CH", "ES", "SE"],
			"citations": [
				{
					"source": source.geographical_availability_copilot_2,
					"section": "Regions where data is processed for Copilots and generative AI features",
					"passage": "7:c968971d928dadee",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "12:4e7a0ede6733d097",
		},
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "16:fec65d4ecdc128e9",
		},
	],
}

facts["region_or_us_processing"] := {
	"claim": "With data movement on, prompts and answers from environments in Australia, India or Singapore are processed in the region or in the United States.",
	"when": {"environment_region": ["australia", "india", "singapore"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["US", "region"],
	"certainty": "may",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "9:1d008a9e2514dd63",
		},
	],
}

facts["uk_env_processing"] := {
	"claim": "With data movement on, prompts and answers from environments in the United Kingdom are processed there, or in Norway, Spain, Sweden or Switzerland.",
	"when": {"environment_region": ["united-kingdom"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["CH", "ES", "GB", "NO", "SE"],
	"certainty": "may",
	"history": [
		{
			"until": "2025-02-07",
			"claim": "Prompts and answers from environments in the United Kingdom were processed there.",
			"processing": ["GB"],
			"citations": [
				{
					"source": source.geographical_availability_copilot_2024_03_22,
					"section": "How data movement across regions works",
				},
			],
		},
		{
			"until": "2025-05-30",
			"claim": "Prompts and answers from environments in the United Kingdom were processed there, or in Spain, Sweden or Switzerland.",
			"processing": ["CH", "ES", "GB", "SE"],
			"citations": [
				{
					"source": source.geographical_availability_copilot_2,
					"section": "Regions where data is processed for Copilots and generative AI features",
					"passage": "10:1a9676ee6f68af02",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "11:0a24cbfce792cea1",
		},
	],
}

facts["no_movement_processing"] := {
	"claim": "With data movement off, no data is sent outside the environment's region; functions without capacity there do not work.",
	"when": {"data_movement": [false]},
	"data": ["prompts", "completions"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Copilots and generative AI features that depend on data movement across regions",
			"passage": "15:e26f3d61743ea13f",
		},
	],
}

facts["flex_routing_processing"] := {
	"claim": "With flex routing allowed, tenants from the EU and EFTA may have models of copilots run in the United States, Canada or Australia at times of peak demand.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"flex_routing": [true]},
	"data": ["prompts", "completions"],
	"processing": ["AU", "CA", "US"],
	"certainty": "may",
	"citations": [{
		"source": source.copilot_flex_routing,
		"section": "introduction; Where does LLM inferencing occur when flex routing is enabled?",
		"passage": "15:3b7a2cc7bc4cc19e",
	}],
}

facts["flex_routing_storage"] := {
	"claim": "With flex routing allowed, limited pseudonymized data may be stored outside the EU Data Boundary for security and operations. No place is named.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"flex_routing": [true]},
	"data": ["pseudonymized-personal-data"],
	"storage": [{"outside": "eu-data-boundary"}],
	"certainty": "may",
	"citations": [
		{
			"source": source.copilot_flex_routing,
			"section": "introduction; Configure flex routing",
			"passage": "17:acd38c55f5248f80",
		},
	],
}

facts["anthropic_processing"] := {
	"claim": "Models of Anthropic are hosted outside of Microsoft and excluded from the EU Data Boundary and from in-country processing commitments, so they may process data outside. No place is named.",
	"when": {"anthropic_models": [true]},
	"data": ["prompts", "completions"],
	"processing": [{"outside": "eu-data-boundary"}],
	"certainty": "may",
	"citations": [
		{"source": source.external_language_models, "section": "introduction; Exclusions", "passage": "20:cf9c939c6a3c1500"},
		{"source": source.connect_to_ai_subprocessor, "section": "introduction: important note", "passage": "23:ac3cc0d8f487064d"},
		{"source": source.anthropic_models, "section": "introduction: important note", "passage": "15:4b399f1bc0d121e0"},
	],
}

facts["anthropic_retention_storage"] := {
	"claim": "Anthropic stores most prompts and answers of its models with Data Retention, for 30 days or, where flagged, up to two years, outside the Product Terms. No place is named.",
	"when": {"anthropic_models": [true], "anthropic_data_retention": [true]},
	"data": ["prompts", "completions"],
	"storage": ["unnamed"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.anthropic_models,
			"section": "Opt-in to allow use of Anthropic models with Data Retention",
			"passage": "13:d4b0647ba217e533",
		},
		{
			"source": source.anthropic_models,
			"section": "Opt-in to allow use of Anthropic models with Data Retention",
			"passage": "13:6f0ce42ff2dd3667",
		},
		{
			"source": source.preview_ai_models,
			"section": "Data handling considerations for models with Data Retention by the AI provider",
			"passage": "9:09da588f48210432",
		},
	],
}

facts["openai_operated_processing"] := {
	"claim": "Models that OpenAI operates are excluded from in-country processing commitments. No place is named.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"when": {"external_models": ["openai-operated"]},
	"data": ["prompts", "completions"],
	"processing": ["unnamed"],
	"certainty": "stated",
	"citations": [{"source": source.openai_subprocessor, "section": "introduction: note", "passage": "10:8eab9e988ec14fc6"}],
}

facts["openai_operated_eu_processing"] := {
	"claim": "Models that OpenAI operates are included in the EU Data Boundary, but for exceptions that another page lists.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"external_models": ["openai-operated"]},
	"data": ["prompts", "completions"],
	"processing": ["eu-data-boundary"],
	"certainty": "may",
	"citations": [{"source": source.openai_subprocessor, "section": "introduction: note", "passage": "16:f178ea959a00360b"}],
}

facts["independent_models"] := {
	"claim": "Data that is shared with models of SpaceXAI or Mistral is handled outside all environments that Microsoft manages, and its commitments on residency do not apply. No place is named.",
	"when": {"external_models": ["spacexai", "mistral"]},
	"data": ["prompts", "completions"],
	"storage": ["unnamed"],
	"processing": ["unnamed"],
	"certainty": "stated",
	"citations": [
		{"source": source.spacexai_models, "section": "introduction", "passage": "12:7201f72d6662e521"},
		{"source": source.mistral_models, "section": "introduction", "passage": "12:7201f72d6662e521"},
	],
}

facts["microsoft_365_services_storage"] := {
	"claim": "Features that Microsoft 365 services power store data by the terms and residency commitments of Microsoft 365, not by the environment. Which services these are, the page does not say.",
	"when": {"microsoft_365_services": [true]},
	"data": ["prompts", "completions"],
	"storage": ["unnamed"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "introduction: note",
			"passage": "17:f5a05a1b7dff2369",
		},
	],
}
