# Azure Update Manager, as Microsoft documents it.
package residency.features.azure.update_manager

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Update Manager",
	"product": "Microsoft Azure",
	"aliases": ["Update management center", "AUM", "Automation Update Management"],
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

facts["resource_graph"] := {
	"claim": "Update Manager keeps pending updates for seven days and results of installations for thirty in Azure Resource Graph, whose store and queries are global. That this holds customer data too is our inference.",
	"data": ["customer-data", "resource-metadata"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "inferred",
	"rests_on": "azure.resource-graph",
	"disputes": ["all_storage"],
	"citations": [
		{"source": source.update_manager_workflow, "section": "Updates data stored in Azure Resource Graph"},
		{"source": source.eu_data_boundary_temporary_partial_transfers, "section": "Azure services"},
	],
}
