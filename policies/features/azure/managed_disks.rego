# Azure managed disks, as Microsoft documents it.
package residency.features.azure.managed_disks

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure managed disks",
	"product": "Microsoft Azure",
	"aliases": ["Azure Disk Storage"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the disk."},
		"redundancy": {"type": "one-of", "values": ["LRS", "ZRS"], "about": "The redundancy of the disk."},
		"cross_region_snapshots": {"type": "boolean", "about": "Whether incremental snapshots are copied to other regions."},
		"snapshot_regions": {
			"type": "regions",
			"about": "The regions to which snapshots are copied.",
			"settles": "customer-configured",
		},
	},
}

facts["all_storage"] := {
	"claim": "Disks have locally or zone-redundant storage: either way all copies are in the selected region.",
	"data": ["disks"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.disks_redundancy,
			"section": "Locally redundant storage for managed disks; Zone-redundant storage for managed disks", "passage": "14:f71bc566384a3e7a",
		},
	],
}

facts["snapshot_copy_storage"] := {
	"claim": "Customers can copy incremental snapshots to another region, the way recommended to recover disks there; such copies are then in that region.",
	"when": {"cross_region_snapshots": [true]},
	"data": ["disks", "backups"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [{"source": source.reliability_guidance_overview, "section": "Foundational services"}],
}
