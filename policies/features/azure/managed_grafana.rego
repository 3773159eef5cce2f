# Azure Managed Grafana, as Microsoft documents it.
package residency.features.azure.managed_grafana

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Managed Grafana",
	"product": "Microsoft Azure",
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
	"claim": "No place found: user data of an instance is in a PostgreSQL database and system metadata in Cosmos DB, and the page does not say where.",
	"data": ["customer-data", "service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.encryption, "section": "Data storage"}],
}
