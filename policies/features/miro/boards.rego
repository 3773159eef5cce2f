# Miro, as Miro documents it.
package residency.features.miro.boards

import data.residency.sources.miro as source

feature := {
	"name": "Miro boards",
	"product": "Miro",
	"aliases": ["Miro", "RealtimeBoard", "Miro whiteboard"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["eu", "us", "australia"],
			"places": {"eu": ["DE", "IE"], "us": ["US"], "australia": ["AU"]},
			"settles": "data-location",
			"about": "The data residency region. It is the European Union, unless an Enterprise plan has another.",
		},
		"excepted_features": {
			"type": "boolean",
			"about": "Whether features or data are used that Miro lists as not subject to in-region storage.",
		},
	},
}

facts["storage"] := {
	"claim": "In-scope production data, backups and metadata are stored in two data centers of the region: Ireland and Germany, two in the United States, or two in Australia.",
	"data": ["customer-data", "backups"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Understand data residency at Miro", "passage": "13:23d85e25b83a3c5f"},
		{"source": source.data_residency, "section": "Data residency regions", "passage": "15:f7438b7f8ba20ba6"},
	],
}

facts["excepted_storage"] := {
	"claim": "No place found for the features and data that a table of the page lists as not subject to in-region storage.",
	"when": {"excepted_features": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "Miro data governance", "passage": "13:f35188f8fc7f8e85"}],
}

facts["processing"] := {
	"claim": "In-region compute does without transfers between in-scope elements outside the region. We infer that in-scope data is processed in the region.",
	"unless": {"excepted_features": [true]},
	"data": ["customer-data"],
	"processing": ["data-location"],
	"certainty": "inferred",
	"citations": [{"source": source.data_residency, "section": "Understand data residency at Miro", "passage": "13:7bbdb0063c471cd1"}],
}

facts["excepted_processing"] := {
	"claim": "No place found for processing by features that are not subject to data residency.",
	"when": {"excepted_features": [true]},
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "Miro data governance", "passage": "13:f35188f8fc7f8e85"}],
}
