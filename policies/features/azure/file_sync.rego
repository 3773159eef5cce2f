# Azure File Sync, as Microsoft documents it.
package residency.features.azure.file_sync

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure File Sync",
	"product": "Microsoft Azure",
	"aliases": ["AFS", "Storage Sync Service"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The region of the Storage Sync Service and its file shares."},
		"storage_redundancy": {
			"type": "one-of",
			"values": ["LRS", "ZRS", "GRS", "GZRS"],
			"paired": ["GRS", "GZRS"],
			"about": "The redundancy of the storage account with the file shares.",
		},
		"on_premises_places": {"type": "places", "about": "Where the registered servers are."},
	},
}

facts["local_storage"] := {
	"claim": "The cloud endpoint, a file share, always has a full copy. With locally or zone-redundant storage, all copies of it are in one region.",
	"when": {"storage_redundancy": ["LRS", "ZRS"]},
	"data": ["files"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.file_sync_disaster_recovery_best_practices, "section": "introduction; Data redundancy", "passage": "11:560d70b5951169eb"},
		{"source": source.file_sync_disaster_recovery_best_practices, "section": "Data redundancy", "passage": "11:f584956346e7e946"},
		{"source": source.file_sync_disaster_recovery_best_practices, "section": "Data redundancy", "passage": "9:8eebfd145732b3d9"},
	],
}

facts["geo_storage"] := {
	"claim": "With geo-redundant storage the share is also in the secondary region, to which Microsoft moves the sync service if the first is lost for long.",
	"when": {"storage_redundancy": ["GRS", "GZRS"]},
	"data": ["files"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.file_sync_disaster_recovery_best_practices, "section": "Data redundancy; Geo-redundancy", "passage": "10:13310070bd3b7fa5"}],
}

facts["servers_storage"] := {
	"claim": "Servers of the customer hold a cache of the files.",
	"data": ["files"],
	"storage": ["on-premises"],
	"certainty": "stated",
	"citations": [{"source": source.file_sync_disaster_recovery_best_practices, "section": "introduction", "passage": "14:c801c9d37a1c9ba0"}],
}
