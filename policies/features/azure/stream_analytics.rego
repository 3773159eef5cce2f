# Azure Stream Analytics, as Microsoft documents it.
package residency.features.azure.stream_analytics

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Stream Analytics",
	"product": "Microsoft Azure",
	"aliases": ["ASA"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the job."},
		"own_storage": {
			"type": "boolean",
			"about": "Whether the job keeps its private data in a storage account of the customer.",
		},
		"storage_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The region of that storage account.",
		},
	},
}

facts["all_storage"] := {
	"claim": "By default, Azure Stream Analytics stores customer data, such as queries, checkpoints and snapshots of reference data, in a single region.",
	"unless": {"own_storage": [true]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.stream_analytics_data_protection, "section": "In-Region Data Residency", "passage": "14:7b27601e319dc67c"}],
}

facts["own_storage"] := {
	"claim": "A job that is configured with a storage account of the customer stores all private data there; the service keeps none permanently.",
	"when": {"own_storage": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.stream_analytics_data_protection, "section": "Encrypt your data; Private data assets that are stored by Stream Analytics", "passage": "15:30dd0de4163ed209"}],
}
