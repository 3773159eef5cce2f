# Azure Arc-enabled System Center Virtual Machine Manager, as Microsoft documents it.
package residency.features.azure.arc.scvmm

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Arc-enabled System Center Virtual Machine Manager",
	"product": "Azure Arc",
	"aliases": ["Azure Arc-enabled SCVMM"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Arc resource."},
	},
}

facts["all"] := {
	"claim": "Customer data that Azure Arc-enabled System Center Virtual Machine Manager stores stays by default in the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.system_center_virtual_machine_manager_overview, "section": "Data residency", "passage": "22:15b3bf7986f08dbc"}],
}
