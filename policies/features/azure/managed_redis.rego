# Azure Managed Redis, as Microsoft documents it.
package residency.features.azure.managed_redis

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Managed Redis",
	"product": "Microsoft Azure",
	"aliases": ["AMR"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the instance."},
		"geo_replication": {"type": "boolean", "about": "Whether the instance is in an active geo-replication group."},
		"linked_regions": {
			"type": "regions",
			"about": "The regions of the other instances of the group.",
			"settles": "customer-configured",
		},
	},
}

facts["default_storage"] := {
	"claim": "Without geo-replication no data leaves the chosen region; the flash tier adds a disk of the same machines.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.planning_faq, "section": "Where does my cached data reside?"}],
}

facts["geo_storage"] := {
	"claim": "Active geo-replication copies the data to every instance of the group, in the regions that the customer chose.",
	"when": {"geo_replication": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.planning_faq, "section": "Where does my cached data reside?"}],
}
