# Azure NetApp Files, as Microsoft documents it.
package residency.features.azure.netapp_files

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure NetApp Files",
	"product": "Microsoft Azure",
	"aliases": ["ANF"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the volume."},
		"cross_region_replication": {"type": "boolean", "about": "Whether the volume is replicated to another region."},
		"replication_region": {"type": "region", "settles": "customer-configured", "about": "The region of the destination volume."},
	},
}

facts["all_storage"] := {
	"claim": "By default NetApp Files is a single-region service; we conclude that a volume is in the region of its account until the customer replicates it.",
	"data": ["files"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.reliability_netapp_files, "section": "Resilience to region-wide failures", "passage": "10:d975bec74175e424", "limits": ["9:519ff21805f16066"]}],
}

facts["replication_storage"] := {
	"claim": "Cross-region replication copies a volume to a region picked from a fixed list of pairs, some of which cross borders.",
	"when": {"cross_region_replication": [true]},
	"unless": {"region": ["JP"]},
	"data": ["files"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.netapp_replication, "section": "Supported cross-region replication pairs"}],
}

facts["jp_replication"] := {
	"claim": "In Japan the only pair is Japan East with Japan West.",
	"when": {"cross_region_replication": [true], "region": ["JP"]},
	"data": ["files"],
	"storage": ["JP"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.netapp_replication,
			"section": "Supported cross-region replication pairs: Azure regional pairs",
		},
	],
}

facts["backup_storage"] := {
	"claim": "Backups of a volume are sent to Azure storage in the region of the volume; the service replicates no backup to another region.",
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.netapp_backup_requirements, "section": "Requirements and considerations", "passage": "28:5a441586cd46a4d5"}, {"source": source.netapp_backup_requirements, "section": "Requirements and considerations", "passage": "9:0c80a5a656267a92"}],
}
