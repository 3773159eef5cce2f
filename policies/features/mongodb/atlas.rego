# MongoDB Atlas, as MongoDB documents it.
package residency.features.mongodb.atlas

import data.residency.sources.mongodb as source

feature := {
	"name": "MongoDB Atlas",
	"product": "MongoDB Atlas",
	"aliases": ["MongoDB", "Atlas cluster", "Atlas database"],
	"options": {
		"data_location": {"type": "places", "about": "The countries of the cloud regions of the cluster."},
		"project_services": {
			"type": "one-of",
			"values": ["united-states", "regional"],
			"about": "Where the services of the project run: in the control plane in the United States, which is the default, or in regions that the vendor picked on request.",
		},
		"configured_places": {
			"type": "places",
			"about": "The countries of the regions in which the vendor runs the services of the project.",
		},
	},
}

facts["storage"] := {
	"claim": "Data of a cluster, database and audit logs included, is stored at rest in the regions that the customer selects for it.",
	"data": ["customer-data", "audit-logs"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.atlas_data_processing, "section": "introduction", "passage": "17:eee4283069fc4f03"}],
}

facts["default_processing"] := {
	"claim": "By default Performance Advisor, Query Profiler, Data Explorer and the like run in the control plane in the United States, on logs with snippets of data and on queried data.",
	"when": {"project_services": ["united-states"]},
	"data": ["customer-data", "logs"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.atlas_data_processing, "section": "introduction", "passage": "15:c9aa81475df6bd1b"},
		{"source": source.atlas_data_processing, "section": "introduction", "passage": "10:167e5d09636be07d"},
	],
}

facts["regional_processing"] := {
	"claim": "On request, and for few geographies, these features run in a specific region, which the vendor picks.",
	"when": {"project_services": ["regional"]},
	"data": ["customer-data", "logs"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.atlas_data_processing, "section": "introduction", "passage": "12:c821f426302d4295"}],
}
