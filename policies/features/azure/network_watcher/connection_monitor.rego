# Connection Monitor, as Microsoft documents it.
package residency.features.azure.network_watcher.connection_monitor

import data.residency.sources.microsoft as source

feature := {
	"name": "Connection Monitor",
	"product": "Microsoft Azure",
	"aliases": ["network connectivity monitoring"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the connection monitor.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Customer data is stored in a single region, which satisfies in-region requirements and is therefore taken to be that of the monitor.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [
		{"source": source.network_watcher_data_residency, "section": "Connection monitor data residency", "passage": "12:e9f94740b26059fb"},
	],
}
