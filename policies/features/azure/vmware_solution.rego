# Azure VMware Solution, as Microsoft documents it.
package residency.features.azure.vmware_solution

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure VMware Solution",
	"product": "Microsoft Azure",
	"aliases": ["AVS"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the private cloud."}},
}

facts["all_storage"] := {
	"claim": "The overview says that Azure VMware Solution stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.azure_vmware_introduction, "section": "Data residency and customer data"}],
}

facts["machines_storage"] := {
	"claim": "Virtual machines are on the datastore of hosts that make up the private cloud, so we take what customers put on them to be in its region.",
	"data": ["disks"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.azure_vmware_introduction, "section": "introduction; Access and security"}],
}
