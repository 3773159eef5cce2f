# Azure Data Explorer, as Microsoft documents it.
package residency.features.azure.data_explorer

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Data Explorer",
	"product": "Microsoft Azure",
	"aliases": ["Kusto"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the cluster."},
		"follower": {
			"type": "boolean",
			"about": "Whether databases are followed by other clusters, which should be in the leader's region.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Data is persisted in locally or zone-redundant storage, and nothing is copied to another region against an outage; we conclude that it stays in the cluster's region.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.reliability_data_explorer,
			"section": "Physical architecture; Resilience to region-wide failures",
		},
		{
			"source": source.business_continuity_overview,
			"section": "Persistence layer; Outage of an Azure region",
		},
	],
}

facts["exception_storage"] := {
	"claim": "No place found for what may leave the geography: the residency page lists Data Explorer among the regional services that may be exceptions to its promise.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.global_infrastructure_data_residency_2, "section": "More information on customer data location"}],
}
