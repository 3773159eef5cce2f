# Azure Functions, as Microsoft documents it.
package residency.features.azure.functions

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Functions",
	"product": "Microsoft Azure",
	"aliases": ["Function App"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the function app."},
		"hosting": {
			"type": "one-of",
			"values": ["consumption", "flex-consumption", "premium", "dedicated", "ase-external", "ase-ilb"],
			"about": "The hosting plan, or the App Service Environment with an external or an internal load balancer.",
		},
		"configured_places": {
			"type": "places",
			"about": "Where the storage account of the function app keeps data, geo-redundant copies included.",
		},
	},
}

facts["storage_account_storage"] := {
	"claim": "Keys, logs, trigger state and, by default, Durable Functions state are in the app's storage account. For data to stay in one region, the page asks for in-region redundancy there.",
	"data": ["files", "secrets", "logs"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.storage_considerations_2023_06_13, "section": "In-region data residency", "passage": "25:5827b58b32662bbb"}],
}

# The page links to an article on environments of version 2, which are retired.
facts["ase_ilb_storage"] := {
	"claim": "Other customer data that the platform manages is kept within the region if the app runs in an internally load-balanced App Service Environment.",
	"when": {"hosting": ["ase-ilb"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.storage_considerations_2023_06_13, "section": "In-region data residency", "passage": "21:e6b33ce55a8db05c"}],
}

facts["other_storage"] := {
	"claim": "No place found for other customer data that the platform manages on other plans: for those the page promises no region.",
	"unless": {"hosting": ["ase-ilb"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.storage_considerations_2023_06_13, "section": "In-region data residency", "passage": "21:e6b33ce55a8db05c"}],
}
