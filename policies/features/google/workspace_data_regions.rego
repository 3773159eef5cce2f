# Google Workspace data regions, as Google documents it.
package residency.features.google.workspace_data_regions

import data.residency.sources.google as source

feature := {
	"name": "Google Workspace data regions",
	"product": "Google Workspace",
	"aliases": ["Google Workspace", "G Suite", "Gmail", "Google Drive", "Google Docs", "Google Calendar", "Google Chat", "Google Forms", "Google Keep", "Google Meet", "Google Sites", "Google Vault"],
	"options": {
		"data_location": {
			"type": "one-of",
			"values": ["united-states", "europe"],
			"places": {"united-states": ["US"], "europe": ["eu"]},
			"about": "The data region chosen in the Admin console. Leave it out where none is chosen.",
		},
		"data_region": {
			"type": "boolean",
			"about": "Whether a data region is chosen for all users, each with an edition that supports it. No preference is no.",
		},
		"users_elsewhere": {
			"type": "boolean",
			"about": "Whether users also exchange direct messages with users of another data region.",
		},
		"process_in_region": {
			"type": "boolean",
			"about": "Whether the policy includes processing, which Enterprise Plus offers.",
		},
	},
}

facts["chosen_storage"] := {
	"claim": "With a data region, primary data at rest of covered Workspace services, backups included, is stored in the United States or in the European Union, which the console calls Europe.",
	"when": {"data_region": [true]},
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.workspace_choose_location, "section": "introduction"},
		{"source": source.workspace_covered_data, "section": "Primary data; Backups"},
	],
}

facts["no_preference_storage"] := {
	"claim": "No place found for the data of users to whom no data region applies.",
	"when": {"data_region": [false]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.workspace_choose_location, "section": "introduction"}],
}

facts["chosen_processing"] := {
	"claim": "Customers of Enterprise Plus can include processing in the policy. We infer that covered data is then processed in the chosen data region.",
	"when": {"data_region": [true], "process_in_region": [true]},
	"data": ["customer-data"],
	"processing": ["data-location"],
	"certainty": "inferred",
	"citations": [{"source": source.workspace_choose_location, "section": "Before you begin: Consider tradeoffs"}],
}

facts["direct_messages_storage"] := {
	"claim": "Direct messages between users of different data regions are stored in the regions of both.",
	"when": {"data_region": [true], "users_elsewhere": [true]},
	"data": ["messages"],
	"storage": ["US", "eu"],
	"certainty": "stated",
	"citations": [{"source": source.workspace_choose_location_later, "section": "Data region conflicts", "passage": "15:71736ae828c44294"}],
}

facts["logs_storage"] := {
	"claim": "No place found for logs: the list of data that a data region covers does not have them.",
	"data": ["logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.workspace_covered_data_later, "section": "Primary data", "passage": "17:95f6c73d91119556"}],
}
