# Azure AI Bot Service, as Microsoft documents it.
package residency.features.azure.bot_service

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Bot Service",
	"product": "Microsoft Azure",
	"aliases": ["Azure Bot Service", "Azure Bot", "Bot Framework", "Bot Channels Registration"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"scope": {
			"type": "one-of",
			"values": ["global", "europe", "india"],
			"about": "The data residency with which the bot resource was created: global, or regional in Europe or India.",
		},
		"other_services": {
			"type": "boolean",
			"about": "Whether the bot uses third-party channels or other Azure services, such as Azure AI services, or runs its code elsewhere.",
		},
	},
}

facts["global"] := {
	"claim": "A global bot may store and process data anywhere: the page calls the service global and offers regional bots to those who need boundaries.",
	"when": {"scope": ["global"]},
	"data": ["customer-data", "personal-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.bot_builder_concept_regionalization, "section": "introduction", "passage": "14:d5ce012a6a40bc89"}],
}

facts["europe"] := {
	"claim": "A regional bot in Europe has personal data of its users kept, stored and processed within EU boundaries.",
	"when": {"scope": ["europe"]},
	"data": ["personal-data", "user-account-data", "messages"],
	"storage": ["microsoft-eu"],
	"processing": ["microsoft-eu"],
	"certainty": "stated",
	"citations": [
		{"source": source.bot_builder_concept_regionalization, "section": "introduction; Deploy locally developed regional Azure bots", "passage": "12:1906287f4f40daf6"},
	],
}

facts["india"] := {
	"claim": "A regional bot in India has personal data of its users kept, stored and processed within India.",
	"when": {"scope": ["india"]},
	"data": ["personal-data", "user-account-data", "messages"],
	"storage": ["IN"],
	"processing": ["IN"],
	"certainty": "stated",
	"citations": [
		{"source": source.bot_builder_concept_regionalization, "section": "introduction; Deploy locally developed regional Azure bots", "passage": "12:1906287f4f40daf6"},
	],
}

# Said of the EU Data Boundary. The newer edition lists the service no more.
facts["control_plane_processing"] := {
	"claim": "Bot name, icon address and settings of channels might be processed globally, for a regional bot too.",
	"data": ["service-configuration"],
	"processing": ["global"],
	"certainty": "may",
	"status": "withdrawn",
	"citations": [{"source": source.eu_data_boundary_temporary_partial_transfers, "section": "Azure services: Azure Bot Service"}],
}

facts["other_services_europe"] := {
	"claim": "Data of a regional bot in Europe may leave the geography where the bot relies on third-party channels, on other Azure services or on code hosted elsewhere. No place is named.",
	"when": {"scope": ["europe"], "other_services": [true]},
	"data": ["personal-data", "user-account-data", "messages"],
	"storage": [{"outside": "eu"}],
	"processing": [{"outside": "eu"}],
	"certainty": "may",
	"citations": [
		{"source": source.bot_builder_concept_regionalization, "section": "Deploy locally developed regional Azure bots; Register regional Azure bots: note", "passage": "15:f36362835f5e5ada"},
	],
}

facts["other_services_india"] := {
	"claim": "Data of a regional bot in India may leave the geography where the bot relies on third-party channels, on other Azure services or on code hosted elsewhere. No place is named.",
	"when": {"scope": ["india"], "other_services": [true]},
	"data": ["personal-data", "user-account-data", "messages"],
	"storage": [{"outside": "IN"}],
	"processing": [{"outside": "IN"}],
	"certainty": "may",
	"citations": [
		{"source": source.bot_builder_concept_regionalization, "section": "Deploy locally developed regional Azure bots; Register regional Azure bots: note", "passage": "15:f36362835f5e5ada"},
	],
}
