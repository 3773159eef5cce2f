# Slack, as Slack documents it.
package residency.features.slack.workspace

import data.residency.sources.slack as source

feature := {
	"name": "Slack workspace",
	"product": "Slack",
	"aliases": ["Slack", "Slack Enterprise Grid", "Slack Business+"],
	"options": {
		"data_residency": {
			"type": "boolean",
			"about": "Whether data residency has been set up for the workspace or organization. It needs the Business+ plan or Enterprise.",
		},
		"region": {
			"type": "one-of",
			"values": ["germany", "france", "japan", "india", "singapore", "south-korea", "australia", "united-kingdom", "canada"],
			"places": {
				"germany": ["DE", "FR"],
				"france": ["DE", "FR"],
				"japan": ["JP"],
				"india": ["IN"],
				"singapore": ["SG"],
				"south-korea": ["KR"],
				"australia": ["AU"],
				"united-kingdom": ["GB"],
				"canada": ["CA"],
			},
			"settles": "data-location",
			"about": "The data residency region. That of Germany keeps backups in France, and the other way round.",
		},
	},
}

facts["residency_storage"] := {
	"claim": "With data residency, messages, canvases, files and what hosted apps collect are stored at rest in the chosen region, and backups in the region that belongs to it.",
	"when": {"data_residency": [true]},
	"data": ["messages", "files", "applications", "backups"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Where data residency for Slack is available", "passage": "11:7d2e20217a81e966"},
		{"source": source.data_residency, "section": "Data stored in the data region", "passage": "15:a895e80893a51557"},
	],
}

facts["default_storage"] := {
	"claim": "Without data residency, data of a workspace is stored in the United States.",
	"when": {"data_residency": [false]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction: note", "passage": "12:66da178b646b5b1d"}],
}

facts["profiles"] := {
	"claim": "Member profiles and who belongs to which workspace and channel may be stored and processed outside the region of a workspace with data residency.",
	"when": {"data_residency": [true]},
	"data": ["user-profile", "group-membership"],
	"storage": [{"outside": "data-location"}],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency_earlier, "section": "Data stored outside the data region", "passage": "13:8b1cca1135b5821e"}],
}

facts["usage"] := {
	"claim": "Data on seats, usage and revenue, analytics and sanitized logs of a workspace with data residency may be stored and processed outside its region.",
	"when": {"data_residency": [true]},
	"data": ["usage-data", "billing-data", "service-logs"],
	"storage": [{"outside": "data-location"}],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency_earlier, "section": "Data stored outside the data region", "passage": "13:8b1cca1135b5821e"}],
}

facts["processing"] := {
	"claim": "No place found for processing: data residency changes where certain data is stored, and nothing else.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction: note", "passage": "11:a773e965ae4b4130"}],
}
