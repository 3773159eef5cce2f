# Azure Machine Configuration, as Microsoft documents it.
package residency.features.azure.policy.machine_configuration

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Machine Configuration",
	"product": "Microsoft Azure",
	"aliases": ["guest configuration"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the machines.",
		},
	},
}

facts["paired_storage"] := {
	"claim": "Customer data is kept in the region and by default replicated to the paired region.",
	"unless": {"region": ["southeastasia", "brazilsouth", "eastasia"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{"source": source.machine_configuration_overview_2023_04_18, "section": "Data residency", "passage": "17:cde69d27b862a557"},
	],
}

facts["single_region_storage"] := {
	"claim": "In Singapore, Brazil South and East Asia all customer data is stored and processed in the region.",
	"when": {"region": ["southeastasia", "brazilsouth", "eastasia"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.machine_configuration_overview_2023_04_18, "section": "Data residency", "passage": "19:abb773a590650d70"},
	],
}
