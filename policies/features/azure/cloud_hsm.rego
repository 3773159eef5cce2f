# Azure Cloud HSM, as Microsoft documents it.
package residency.features.azure.cloud_hsm

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Cloud HSM",
	"product": "Microsoft Azure",
	"aliases": ["CloudHSM"],
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
			"about": "The Azure region of the HSM.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Cloud HSM does not store or process customer data outside the region of the HSM.",
	"data": ["key-material"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.cloud_hsm_overview, "section": "Data residency", "passage": "20:128375fe86e9d105"}],
}
