# Azure Data Explorer, as Microsoft documents it.
package residency.features.azure.data_explorer

import data.residency.sources.microsoft as source

# The page on residency lists Data Explorer among the regional services that may be
# exceptions to the promise for the geography, so that statement is not named here.
# What the exception is could not be read.
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
