# Azure Virtual Machine Scale Sets, as Microsoft documents it.
package residency.features.azure.vm_scale_sets

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Virtual Machine Scale Sets",
	"product": "Microsoft Azure",
	"aliases": ["VMSS"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the scale set."}},
}

facts["all_storage"] := {
	"claim": "Instances use managed disks, which have only redundancy within the selected region, so we take data to be in the region of the scale set.",
	"data": ["disks"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.disks_redundancy,
			"section": "Locally redundant storage for managed disks; Zone-redundant storage for managed disks", "passage": "14:f71bc566384a3e7a",
		},
	],
}
