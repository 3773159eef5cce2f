# Azure Update Manager, as Microsoft documents it.
package residency.features.azure.update_manager

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Update Manager",
	"product": "Microsoft Azure",
	"aliases": ["Update management center"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the machines that it manages."},
	},
}

facts["all_storage"] := {
	"claim": "Azure Update Manager neither moves nor stores customer data out of the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.update_manager_faq_2025_04_16, "section": "Does Azure Update Manager store customer data?", "passage": "18:bcf71dde2b939959"},
	],
}
