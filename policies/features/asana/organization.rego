# Asana, as Asana documents it.
package residency.features.asana.organization

import data.residency.sources.asana as source

feature := {
	"name": "Asana organization",
	"product": "Asana",
	"aliases": ["Asana", "Asana Enterprise"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "germany", "japan", "australia"],
			"places": {"us": ["US"], "germany": ["DE", "IE"], "japan": ["JP"], "australia": ["AU", "IE"]},
			"settles": "data-location",
			"about": "The data residency region, an add-on of Enterprise. It is the United States, unless it was changed. Germany and Australia keep backups in Ireland.",
		},
	},
}

facts["storage"] := {
	"claim": "Teams, projects, tasks, exports, attachments and user profiles are stored at rest in the region, and backups in the one that belongs to it: for Australia that is Ireland.",
	"data": ["customer-data", "files", "user-profile", "backups"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Data lagrade i dataregionen", "passage": "15:9c7970c771df8464"},
		{"source": source.data_residency, "section": "Där datahemvist är tillgängligt", "passage": "8:27b16038db08a078"},
	],
}

facts["sign_in_storage"] := {
	"claim": "Data to authenticate users, such as e-mail addresses and passwords of guests, may be stored outside the region.",
	"data": ["email-address", "passwords", "sign-in-data"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency, "section": "Data som lagras utanför dataregionen", "passage": "7:830ffe0291b5dbfc"}],
}

facts["processing"] := {
	"claim": "No place found for processing: the page speaks of where data is stored at rest.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "Data lagrade i dataregionen", "passage": "15:9c7970c771df8464"}],
}
