# Azure Virtual Machines, as Microsoft documents it.
package residency.features.azure.virtual_machines

import data.residency.sources.microsoft as source

# Backup, Site Recovery, images and log collection are features of their own: they
# can take copies elsewhere.
feature := {
	"name": "Azure Virtual Machines",
	"product": "Microsoft Azure",
	"aliases": ["VM"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the machine."}},
}

facts["all_storage"] := {
	"claim": "A machine keeps data on managed disks. These have only redundancy within the selected region, so we take data to be in the region of the machine.",
	"data": ["disks"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.disks_redundancy,
			"section": "Locally-redundant storage for managed disks; Zone-redundant storage for managed disks",
		},
	],
}
