# Copilot connectors, as Microsoft documents them.
package residency.features.m365.copilot_connectors

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft 365 Copilot connectors",
	"product": "Microsoft 365 Copilot",
	"aliases": ["Copilot connectors", "Graph connectors", "Microsoft Graph connectors", "Microsoft Search connectors", "external items", "federated connectors"],
	"options": {
		"model": {
			"type": "one-of",
			"values": ["synced", "federated"],
			"about": "Whether content is indexed in Microsoft Graph (synced) or fetched when it is asked for (federated).",
		},
		"third_party_places": {
			"type": "places",
			"about": "With federated connectors: the countries in which the connected services run.",
		},
	},
}

facts["synced_storage"] := {
	"claim": "No place found for content that synced connectors bring into Microsoft Graph and index there: it remains in the tenant, and no geography is named.",
	"when": {"model": ["synced"]},
	"data": ["grounding-data", "semantic-index"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.copilot_connectors_overview, "section": "How connector content surfaces in Microsoft 365 Copilot", "passage": "11:b15f1b1ac88c0763"},
		{"source": source.copilot_extensibility_privacy, "section": "introduction", "passage": "13:4a8bdd55bbccba3d"},
	],
}

facts["federated_storage"] := {
	"claim": "Federated connectors synchronise and store no content in Microsoft Graph.",
	"when": {"model": ["federated"]},
	"data": ["grounding-data", "semantic-index"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_connectors_overview, "section": "How connector content surfaces in Microsoft 365 Copilot", "passage": "9:1dd0a3d8b09678c9"}],
}

facts["federated_processing"] := {
	"claim": "Federated connectors fetch content from the connected service when it is asked for, so that service handles the questions.",
	"when": {"model": ["federated"]},
	"data": ["prompts", "grounding-data"],
	"processing": ["third-party"],
	"certainty": "inferred",
	"citations": [{"source": source.copilot_connectors_overview, "section": "How connector content surfaces in Microsoft 365 Copilot", "passage": "10:94dc28b357c83cee"}],
}
