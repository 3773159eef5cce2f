# Azure Managed Lustre, as Microsoft documents it.
package residency.features.azure.managed_lustre

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Managed Lustre",
	"product": "Microsoft Azure",
	"aliases": ["AMLFS", "Lustre file system"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the file system."}},
}

facts["all_storage"] := {
	"claim": "Managed Lustre does not store customer data outside the region of the file system.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.managed_lustre_overview, "section": "Data security in Azure Managed Lustre"}],
}
