# Azure App Configuration, as Microsoft documents it.
package residency.features.azure.app_configuration

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure App Configuration",
	"product": "Microsoft Azure",
	"aliases": ["App Config", "configuration store", "feature flags"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the store."},
		"replicas": {"type": "boolean", "about": "Whether the store has replicas in other regions."},
		"replica_regions": {"type": "regions", "about": "The regions of the replicas.", "settles": "customer-configured"},
	},
}

facts["all_storage"] := {
	"claim": "Customer data is in the region where the store was created; this applies to all regions.",
	"data": ["customer-data", "service-configuration"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.azure_app_configuration_faq, "section": "Where does data stored in App Configuration reside?", "passage": "19:c8250ae150574803"},
	],
}

facts["replicas_storage"] := {
	"claim": "Geo-replication copies the store to the regions that the customer chooses.",
	"when": {"replicas": [true]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.app_configuration_geo_replication, "section": "Geo-replication overview", "passage": "15:c2552b3510772b05"}],
}
