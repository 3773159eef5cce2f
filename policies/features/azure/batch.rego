# Azure Batch, as Microsoft documents it.
package residency.features.azure.batch

import data.residency.sources.microsoft as source

# Job input and output is in the customer's storage account, a use of azure.storage.
feature := {
	"name": "Azure Batch",
	"product": "Microsoft Azure",
	"aliases": ["Batch account", "Batch pools"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the Batch account."}},
}

facts["all_storage"] := {
	"claim": "Batch does not move or store customer data out of the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.batch_overview, "section": "In-region data residency", "passage": "14:66e4a0d47a33168f"}],
}
