# Notion, as Notion documents it.
package residency.features.notion.workspace

import data.residency.sources.notion as source

feature := {
	"name": "Notion workspace",
	"product": "Notion",
	"aliases": ["Notion", "Notion Enterprise", "Notion wiki"],
	"options": {
		"data_residency": {
			"type": "boolean",
			"about": "Whether a data region was chosen for the workspace, which the Enterprise plan offers.",
		},
		"region": {
			"type": "one-of",
			"values": ["us", "eu"],
			"places": {"us": ["US"], "eu": ["DE", "IE"]},
			"settles": "data-location",
			"about": "The data region of the workspace. That of the EU is in Germany, with backups in Ireland.",
		},
		"calendar_and_mail": {"type": "boolean", "about": "Whether Notion Calendar, Notion Mail or beta services are used."},
	},
}

facts["residency_storage"] := {
	"claim": "With data residency, page content, uploaded files, search index and what bots write are stored at rest in the chosen region.",
	"when": {"data_residency": [true]},
	"data": ["files", "messages"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "15:d4212a63b58607a4"}],
}

facts["default_storage"] := {
	"claim": "Without data residency, a workspace is hosted in the United States.",
	"when": {"data_residency": [false]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "9:3075e75a8828e513"}],
}

facts["outside_storage"] := {
	"claim": "Information on user accounts and membership may be stored outside the data region.",
	"when": {"data_residency": [true]},
	"data": ["user-account-data", "group-membership"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "11:23b1ec084a1cf6a1"}],
}

facts["usage_storage"] := {
	"claim": "Name of the workspace, billing, usage and analytics may be stored outside the data region.",
	"when": {"data_residency": [true]},
	"data": ["billing-data", "usage-data"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "11:23b1ec084a1cf6a1"}],
}

facts["calendar_and_mail"] := {
	"claim": "Notion Calendar, Notion Mail and beta services are not covered by data residency, and may be stored outside the data region.",
	"when": {"data_residency": [true], "calendar_and_mail": [true]},
	"data": ["email", "events"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "11:23b1ec084a1cf6a1"}],
}

facts["processing"] := {
	"claim": "No place found for processing: data residency changes the storage location of data at rest only.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "note", "passage": "14:f81a05799df5773c"}],
}
