# Copilot Studio, as Microsoft documents it.
package residency.features.power_platform.copilot_studio

import data.residency.sources.microsoft as source

feature := {
	"name": "Copilot Studio",
	"product": "Power Platform",
	"aliases": ["Microsoft Copilot Studio", "Power Virtual Agents", "PVA", "custom agents"],
	"general": ["microsoft/power_platform_home_geography", "microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"environment_region": {
			"type": "one-of",
			"values": ["united-states", "europe", "france", "germany", "norway", "sweden", "switzerland", "united-kingdom", "asia", "singapore", "japan", "korea", "australia", "india", "canada", "brazil", "south-africa", "united-arab-emirates", "macro-north-america", "macro-americas", "macro-eu-efta", "macro-europe-united-kingdom", "macro-europe-middle-east-africa", "macro-asia-pacific"],
			"places": {"united-states": ["US"], "europe": ["azure-europe"], "france": ["FR"], "germany": ["DE"], "norway": ["NO"], "sweden": ["SE"], "switzerland": ["CH"], "united-kingdom": ["GB"], "asia": ["azure-asia-pacific"], "singapore": ["SG"], "japan": ["JP"], "korea": ["KR"], "australia": ["AU"], "india": ["IN"], "canada": ["CA"], "brazil": ["BR"], "south-africa": ["ZA"], "united-arab-emirates": ["AE"], "macro-north-america": ["CA", "US"], "macro-americas": ["BR", "CA", "US"], "macro-eu-efta": ["CH", "DE", "FR", "IE", "IT", "NL", "NO", "PL", "SE"], "macro-europe-united-kingdom": ["CH", "DE", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE"], "macro-europe-middle-east-africa": ["AE", "CH", "DE", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE", "ZA"], "macro-asia-pacific": ["AU", "IN", "JP", "KR", "SG"]},
			"settles": "region",
			"about": "The region of the environment in which the agent is made; macro-* if it is yet to be made in a macro region.",
		},
		"flex_routing": {
			"type": "boolean",
			"about": "For tenants from the EU and EFTA: whether flex routing is allowed in the Power Platform admin center. Where the Microsoft 365 admin center does not allow it, it is off here too.",
		},
		"data_movement": {
			"type": "boolean",
			"about": "Whether the environment's setting Move data across regions is on.",
		},
		"experimental_models": {
			"type": "boolean",
			"about": "Whether agents may use models that are experimental or in preview.",
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

facts["all_storage"] := {
	"claim": "Customer data is stored in the Azure geography of the agent's environment and may be replicated to other regions of the same geography.",
	"unless": {"environment_region": ["brazil"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.data_location_2, "section": "Data locations"}],
}

facts["br_storage"] := {
	"claim": "Customer data in Brazil South might be replicated to South Central US (Texas) for disaster recovery, as Brazil has only one region.",
	"when": {"environment_region": ["brazil"]},
	"data": ["customer-data"],
	"storage": ["BR", "US"],
	"certainty": "may",
	"citations": [{"source": source.data_location_2, "section": "Data locations"}],
}

facts["unlisted_storage"] := {
	"claim": "If a tenant's location is not in the page's table, its data is stored in the United States. Which locations that leaves could not be read in full.",
	"tenants": {"except": {
		"countries": ["AE", "AU", "BR", "CA", "CH", "FR", "GB", "HK", "IN", "JP", "KR", "NO", "SG", "US", "ZA"],
		"groups": ["eu"],
	}},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "may",
	"status": "fallback",
	"citations": [{"source": source.data_location_2, "section": "note under Data locations"}],
}

facts["us_env_processing"] := {
	"claim": "For agents in environments in the United States, Azure OpenAI Service runs in the region; the setting is not offered there.",
	"when": {"environment_region": ["united-states"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features; Copilots and generative AI features that depend on data movement across regions",
			"passage": "6:af127eb730e18d53",
		},
	],
}

facts["us_only_processing"] := {
	"claim": "With data movement on, prompts and answers of agents in environments in Asia, Brazil, Canada, Japan, Korea, South Africa or the United Arab Emirates go to Azure OpenAI Service in the United States.",
	"when": {
		"environment_region": ["asia", "brazil", "canada", "japan", "korea", "south-africa", "united-arab-emirates"],
		"data_movement": [true],
	},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features; Copilots and generative AI features that depend on data movement across regions",
			"passage": "14:a9e1ef62a39f1986",
		},
	],
}

facts["europe_env_processing"] := {
	"claim": "With data movement on, prompts and answers of agents in environments in Europe, France, Germany, Norway, Sweden or Switzerland go to Azure OpenAI Service in Norway, Spain, Sweden or Switzerland, inside the EU Data Boundary.",
	"when": {
		"environment_region": ["europe", "france", "germany", "norway", "sweden", "switzerland"],
		"data_movement": [true],
	},
	"data": ["prompts", "completions"],
	"processing": ["CH", "ES", "NO", "SE"],
	"certainty": "may",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features; Copilots and generative AI features that depend on data movement across regions",
			"passage": "12:4e7a0ede6733d097",
		},
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features; Copilots and generative AI features that depend on data movement across regions",
			"passage": "16:fec65d4ecdc128e9",
		},
	],
}

facts["region_or_us_processing"] := {
	"claim": "With data movement on, prompts and answers of agents in environments in Australia, India or Singapore are processed in the region or in the United States.",
	"when": {"environment_region": ["australia", "india", "singapore"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["US", "region"],
	"certainty": "may",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features; Copilots and generative AI features that depend on data movement across regions",
			"passage": "9:1d008a9e2514dd63",
		},
	],
}

facts["uk_env_processing"] := {
	"claim": "With data movement on, prompts and answers of agents in environments in the United Kingdom are processed there, or in Norway, Spain, Sweden or Switzerland.",
	"when": {"environment_region": ["united-kingdom"], "data_movement": [true]},
	"data": ["prompts", "completions"],
	"processing": ["CH", "ES", "GB", "NO", "SE"],
	"certainty": "may",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features; Copilots and generative AI features that depend on data movement across regions",
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
	"claim": "With flex routing allowed, tenants from the EU and EFTA may have models of agents run in the United States, Canada or Australia at times of peak demand.",
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

facts["experimental_models"] := {
	"claim": "Data that experimental models handle might be processed and stored outside the organisation's geographical boundaries. No place is named.",
	"when": {"experimental_models": [true]},
	"data": ["prompts", "completions"],
	"storage": [{"outside": "tenant-geo"}],
	"processing": [{"outside": "tenant-geo"}],
	"certainty": "may",
	"citations": [
		{"source": source.copilot_studio_models, "section": "introduction: important note", "passage": "11:28a9262429ed400f"},
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
		{"source": source.external_language_models, "section": "introduction; Exclusions", "passage": "12:00959487d3bab527"},
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
