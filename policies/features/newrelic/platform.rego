# New Relic, as New Relic documents it.
package residency.features.newrelic.platform

import data.residency.sources.newrelic as source

feature := {
	"name": "New Relic",
	"product": "New Relic",
	"aliases": ["New Relic One", "New Relic APM", "New Relic observability"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "eu", "japan"],
			"places": {"us": ["US"], "eu": ["eu"], "japan": ["JP"]},
			"settles": "data-location",
			"about": "The data center region of the organization. It is the United States, unless another was chosen.",
		},
		"incident_intelligence": {"type": "boolean", "about": "Whether incident intelligence is used."},
	},
}

facts["storage"] := {
	"claim": "Customer data is hosted in the region that was selected for the account: the United States, the European Union or Japan.",
	"data": ["customer-data", "logs", "telemetry"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.choose_data_center, "section": "introduction", "passage": "12:b89ee7995231a544"},
		{"source": source.choose_data_center_earlier, "section": "Operational access and processing", "passage": "9:d2488b0e07a73acd"},
	],
}

facts["incident_intelligence"] := {
	"claim": "Incident intelligence runs in the United States only, and data may be moved and stored there, says an earlier edition.",
	"when": {"incident_intelligence": [true]},
	"data": ["customer-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "may",
	"citations": [{"source": source.choose_data_center_earlier, "section": "Regions and availability", "passage": "12:635cf04019c39fe7"}],
}

facts["operations_storage"] := {
	"claim": "Data of systems operations and on accounts, such as billing, is stored in the United States; an earlier edition adds that the latter is replicated in the EU.",
	"data": ["account-data", "system-metadata"],
	"storage": ["US", "eu"],
	"certainty": "stated",
	"citations": [{"source": source.choose_data_center_earlier, "section": "Operational access and processing", "passage": "12:0088fe5ffaf77338"}],
}

facts["processing"] := {
	"claim": "Customer data may be seen and processed in the United States and wherever the vendor has affiliates, to run, secure and support the services.",
	"data": ["customer-data"],
	"processing": ["US", "unnamed"],
	"support_access": ["US", "unnamed"],
	"certainty": "may",
	"citations": [{"source": source.choose_data_center_earlier, "section": "Operational access and processing", "passage": "12:42be9f5ec185e681"}],
}
