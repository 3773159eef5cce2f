# Azure Backup, as Microsoft documents it.
package residency.features.azure.backup

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Backup",
	"product": "Microsoft Azure",
	"aliases": ["Recovery Services vault", "Backup vault", "MARS agent"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the vault.",
		},
		"redundancy": {
			"type": "one-of",
			"values": ["LRS", "ZRS", "GRS"],
			"paired": ["GRS"],
			"about": "The redundancy of the vault.",
		},
	},
}

facts["geo_storage"] := {
	"claim": "With GRS, the default, backups are replicated to a secondary region, taken to be the paired one, as geo-redundant storage has it.",
	"when": {"redundancy": ["GRS"]},
	"data": ["backups"],
	"storage": ["region", "region-pair"],
	"certainty": "inferred",
	"citations": [
		{"source": source.backup_overview, "section": "Multiple storage options", "passage": "16:fa154cbf23e7aafa"},
		{"source": source.storage_redundancy, "section": "Redundancy in a secondary region", "passage": "11:0b26eea5cd06176d"},
	],
}

facts["local_storage"] := {
	"claim": "With LRS or ZRS all copies of a backup stay in the region; ZRS is recommended where data must stay there.",
	"when": {"redundancy": ["LRS", "ZRS"]},
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.backup_overview, "section": "Multiple storage options", "passage": "10:fe08a0162f70639c"},
		{"source": source.backup_overview, "section": "Multiple storage options", "passage": "9:a401f80ccb697c0b"},
	],
}
