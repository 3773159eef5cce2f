# Azure Arc-enabled VMware vSphere, as Microsoft documents it.
package residency.features.azure.arc.vmware

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Arc-enabled VMware vSphere",
	"product": "Azure Arc",
	"aliases": ["Arc VMware"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Arc resource."},
	},
}

facts["all"] := {
	"claim": "Azure Arc-enabled VMware vSphere neither stores nor processes customer data outside the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.vmware_vsphere_overview, "section": "Data residency", "passage": "22:b746040240a27fce"}],
}
