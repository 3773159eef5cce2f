# Smartsheet, as Smartsheet documents it.
package residency.features.smartsheet.sheets

import data.residency.sources.smartsheet as source

feature := {
	"name": "Smartsheet",
	"product": "Smartsheet",
	"aliases": ["Smartsheet Regions", "Smartsheet Gov"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "eu", "australia"],
			"places": {"us": ["US"], "eu": ["DE"], "australia": ["AU"]},
			"settles": "data-location",
			"about": "The data region of the account, which the address of its login tells.",
		},
	},
}

facts["storage"] := {
	"claim": "Content that people submit is physically hosted in the data region: the United States, Germany or Australia.",
	"data": ["customer-data", "files"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "introduction", "passage": "13:86a6078994e72bba"},
		{"source": source.data_residency, "section": "What's hosted in your data region", "passage": "8:c857a0ce3d391bff"},
	],
}

facts["eu_backup_storage"] := {
	"claim": "The backup of the data region European Union, which is in Germany, is in Ireland.",
	"when": {"region": ["eu"]},
	"data": ["backups"],
	"storage": ["IE"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "10:3bcd75e6be54ff19"}],
}

facts["operations"] := {
	"claim": "Personnel and systems worldwide, primarily in the United States, provision the services, and content may be accessed from outside the data region.",
	"data": ["customer-data", "files"],
	"processing": ["US", "unnamed"],
	"support_access": ["US", "unnamed"],
	"certainty": "may",
	"citations": [
		{"source": source.data_residency, "section": "Access to customer content from outside a data region", "passage": "11:43d003223164b722"},
		{"source": source.data_residency, "section": "Access to customer content from outside a data region", "passage": "15:8824b30631f8e1e9"},
	],
}

facts["eu_personal_data"] := {
	"claim": "With the region European Union, personal data of accounts, data on the organization and its usage, and billing may be transferred to the United States.",
	"when": {"region": ["eu"]},
	"data": ["user-account-data", "usage-data", "billing-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "may",
	"citations": [{"source": source.data_access_and_transfers, "section": "Data accessed from or transferred to the United States", "passage": "20:d84ee09ce971937d"}],
}

facts["eu_error_logs"] := {
	"claim": "Error logs, telemetry and alerts that content generates are hosted in the United States and not in the European Union, as a table marks them.",
	"when": {"region": ["eu"]},
	"data": ["logs", "telemetry"],
	"storage": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.data_access_and_transfers, "section": "Customer Content", "passage": "15:eea49b04d5e2cb6a"}],
}

facts["eu_support_storage"] := {
	"claim": "Support requests, calls, chats and feedback go to the United States and are not hosted in the European Union, as a table marks them.",
	"when": {"region": ["eu"]},
	"data": ["support-data"],
	"storage": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.data_access_and_transfers, "section": "Data accessed from or transferred to the United States", "passage": "15:2d5929fe2b2eb18d"}],
}
