# Microsoft Cost Management, as Microsoft documents it.
package residency.features.azure.cost_management

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Cost Management",
	"product": "Microsoft Azure",
	"aliases": ["Azure Cost Management + Billing", "billing and cost analysis"],
	"general": [
		"microsoft/azure_nonregional_services",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "No place found for cost and usage data in the overview, of which only an old edition was read. Exports go to a storage account of the customer.",
	"data": ["billing-data", "usage-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.azure_cost_management, "section": "page"}],
}
