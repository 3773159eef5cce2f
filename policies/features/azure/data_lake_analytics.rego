# Azure Data Lake Analytics, as Microsoft documents it.
package residency.features.azure.data_lake_analytics

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Data Lake Analytics",
	"product": "Microsoft Azure",
	"aliases": ["ADLA", "U-SQL"],
	"lifecycle": "Retired on 2024-02-29.",
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the account."},
	},
}

facts["all_storage"] := {
	"claim": "Azure Data Lake Analytics did not move or store customer data out of the region in which it was deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.data_lake_analytics_overview, "section": "In-region data residency", "passage": "14:d06e30073518a27f"}],
}
