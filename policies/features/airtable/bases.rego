# Airtable, as Airtable documents it.
package residency.features.airtable.bases

import data.residency.sources.airtable as source

feature := {
	"name": "Airtable bases",
	"product": "Airtable",
	"aliases": ["Airtable", "Airtable Enterprise Scale"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "europe", "australia"],
			"places": {"us": ["US"], "europe": ["DE", "IE"], "australia": ["AU"]},
			"settles": "data-location",
			"about": "The data region of the organization, which Enterprise Scale can choose. It is the United States, unless it was changed.",
		},
	},
}

facts["storage"] := {
	"claim": "Content of bases, attachments, history, snapshots and audit logs are stored at rest in the data center of the organization; that of Europe is in Germany, with backups in Ireland.",
	"data": ["customer-data", "files", "audit-logs", "backups"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "What data is stored in your chosen region?", "passage": "14:c432d91888bbd29a"},
		{"source": source.european_data_residency, "section": "Where is data stored?", "passage": "16:6c2ef73ae9e2d7bb"},
	],
}

facts["rest_storage"] := {
	"claim": "No place found for the rest: only some of the data of an organization is stored in the region of its choice.",
	"data": ["user-account-data", "service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "14:3f7fbd1fae4e4d8f"}],
}

facts["processing"] := {
	"claim": "No place found for processing: the page speaks of data at rest.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "14:3f7fbd1fae4e4d8f"}],
}
