# Azure Payment HSM, as Microsoft documents it.
package residency.features.azure.payment_hsm

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Payment HSM",
	"product": "Microsoft Azure",
	"aliases": ["Payment HSM", "payShield 10K"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the device."}},
}

facts["keys"] := {
	"claim": "A payment HSM is a device of one customer in a region; for another region, customers deploy another device. So its keys are taken to be in the region.",
	"data": ["key-material"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [
		{"source": source.payment_hsm_overview, "section": "Customer-managed HSM in Azure", "passage": "12:3823f949f4e6953c"},
		{"source": source.payment_hsm_deployment, "section": "introduction", "passage": "14:6e10429d152022f1"},
	],
}
