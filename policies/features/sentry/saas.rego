# Sentry, as Sentry documents it.
package residency.features.sentry.saas

import data.residency.sources.sentry as source

feature := {
	"name": "Sentry (SaaS)",
	"product": "Sentry",
	"aliases": ["Sentry", "sentry.io"],
	"options": {
		"location": {
			"type": "one-of",
			"values": ["us", "eu"],
			"places": {"us": ["US"], "eu": ["DE"]},
			"settles": "data-location",
			"about": "The data storage location of the organization.",
		},
		"uptime_monitoring": {"type": "boolean", "about": "Whether uptime monitoring is used."},
	},
}

facts["storage"] := {
	"claim": "Errors, transactions, profiles, logs, replays, releases and backups of them are stored at rest in the chosen location: the United States or Germany.",
	"data": ["events", "logs", "telemetry", "source-code", "backups"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.data_storage_location, "section": "introduction", "passage": "15:18dbb743a79f444a"}],
}

facts["us_storage"] := {
	"claim": "Accounts of users, tokens, integrations, settings, teams, audit logs and usage may be stored in the United States, whichever location is chosen.",
	"data": ["user-account-data", "groups", "access-tokens", "service-configuration", "audit-logs", "usage-data"],
	"storage": ["US"],
	"certainty": "may",
	"citations": [{"source": source.data_storage_location, "section": "Data Stored in US", "passage": "13:bde4b6ffbae696c0"}],
}

facts["support_storage"] := {
	"claim": "What is shared in support tickets and chats is stored in the United States.",
	"data": ["support-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.data_storage_location, "section": "Data Stored in US", "passage": "11:b60a437c941bf606"}],
}

facts["uptime_storage"] := {
	"claim": "Data of uptime checks is stored in all locations.",
	"when": {"uptime_monitoring": [true]},
	"data": ["urls"],
	"storage": ["US", "DE"],
	"certainty": "stated",
	"citations": [{"source": source.data_storage_location, "section": "Data Stored in All Locations", "passage": "12:d991c28c42eb9184"}],
}

facts["processing"] := {
	"claim": "No place found for processing: the selection determines the location of storage only.",
	"data": ["events", "logs"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_storage_location, "section": "introduction", "passage": "8:adfc5b9576e45330"}],
}
