# Azure Managed Grafana, as Microsoft documents it.
package residency.features.azure.managed_grafana

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Managed Grafana",
	"product": "Microsoft Azure",
	"aliases": ["AMG", "Grafana"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the instance."}},
}

facts["all_storage"] := {
	"claim": "A workspace keeps its data in a PostgreSQL database of its own, is a single-region service and has no backup; we take the data to be in its region.",
	"data": ["customer-data", "service-configuration"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.reliability_managed_grafana,
			"section": "Physical architecture; Resilience to region-wide failures; Backup and restore",
		},
		{"source": source.encryption, "section": "Data storage"},
	],
}

facts["metadata_storage"] := {
	"claim": "No place found for the metadata of workspaces that the resource provider keeps in Cosmos DB.",
	"data": ["resource-metadata", "system-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.encryption, "section": "Data storage"}],
}
