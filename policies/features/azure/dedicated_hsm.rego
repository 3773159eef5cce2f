# Azure Dedicated HSM, as Microsoft documents it.
package residency.features.azure.dedicated_hsm

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Dedicated HSM",
	"product": "Microsoft Azure",
	"aliases": ["Dedicated HSM", "Thales Luna HSM on Azure", "SafeNet Luna Network HSM"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the device."}},
}

facts["keys"] := {
	"claim": "An HSM is a device of one customer in the region that the customer chose, so its keys are taken to be there.",
	"data": ["key-material"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.dedicated_hsm_faq, "section": "How does Dedicated HSM work?", "passage": "13:626de2af9cdc4872"}],
}
