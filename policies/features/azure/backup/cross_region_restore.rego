# Cross Region Restore in Azure Backup, as Microsoft documents it.
package residency.features.azure.backup.cross_region_restore

import data.residency.sources.microsoft as source

feature := {
	"name": "Cross Region Restore in Azure Backup",
	"product": "Microsoft Azure",
	"aliases": ["CRR", "Azure Files backup"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the vault."},
		"redundancy": {"type": "one-of", "values": ["LRS", "ZRS", "GRS"], "paired": ["GRS"], "about": "The redundancy of the vault."},
		"cross_region_restore": {"type": "boolean", "about": "Whether Cross Region Restore is switched on."},
		"workload": {
			"type": "one-of",
			"values": ["vm", "sql-server", "sap-hana", "mars", "azure-files"],
			"about": "What is backed up.",
		},
		"backup_tier": {
			"type": "one-of",
			"values": ["snapshot", "vault-standard"],
			"about": "The backup tier of file shares: snapshots alone, or copies in the vault too.",
		},
		"storage_redundancy": {
			"type": "one-of",
			"values": ["LRS", "ZRS", "GRS", "GZRS"],
			"about": "The redundancy of the storage account with the file shares.",
		},
	},
}

facts["on_storage"] := {
	"claim": "Items of a geo-redundant vault become restorable in the paired region; once protection has begun this cannot be undone.",
	"when": {"cross_region_restore": [true]},
	"unless": {"workload": ["azure-files"]},
	"data": ["backups"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.backup_create_recovery_services_vault,
			"section": "Set Cross Region Restore",
			"passage": "17:90871f6778bdfe34",
		},
	],
}

facts["file_share_storage"] := {
	"claim": "Snapshot backups of file shares stay in the storage account of the share, whatever the vault is set to; with locally or zone-redundant storage that is in its region.",
	"when": {"workload": ["azure-files"], "storage_redundancy": ["LRS", "ZRS"]},
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"rests_on": "azure.storage",
	"citations": [
		{
			"source": source.backup_create_recovery_services_vault,
			"section": "Set storage redundancy: note",
			"passage": "14:95366531d0b60b5c",
		},
		{"source": source.storage_redundancy, "section": "Redundancy in the primary region", "passage": "15:d5aaab751d672ed5"},
		{"source": source.storage_redundancy, "section": "Redundancy in the primary region", "passage": "13:80a3d726b9cef37e"},
	],
}

facts["file_share_geo_storage"] := {
	"claim": "Snapshot backups of file shares stay in the storage account of the share; a geo-redundant account copies its data to the paired region, snapshots included, we conclude.",
	"when": {"workload": ["azure-files"], "storage_redundancy": ["GRS", "GZRS"]},
	"data": ["backups"],
	"storage": ["region", "region-pair"],
	"certainty": "inferred",
	"rests_on": "azure.storage",
	"citations": [
		{
			"source": source.backup_create_recovery_services_vault,
			"section": "Set storage redundancy: note",
			"passage": "14:95366531d0b60b5c",
		},
		{"source": source.storage_redundancy, "section": "Redundancy in a secondary region", "passage": "11:0b26eea5cd06176d"},
	],
}

facts["file_share_vault_storage"] := {
	"claim": "In the tier Vault-Standard the last snapshot of a day is transferred to the vault, so we take it to be in the region and, as the vault is geo-redundant, in the paired one.",
	"when": {"workload": ["azure-files"], "backup_tier": ["vault-standard"], "redundancy": ["GRS"]},
	"data": ["backups"],
	"storage": ["region", "region-pair"],
	"certainty": "inferred",
	"citations": [
		{"source": source.backup_azure_files, "section": "Configure the backup"},
		{"source": source.backup_overview, "section": "Multiple storage options", "passage": "16:fa154cbf23e7aafa"},
		{"source": source.storage_redundancy, "section": "Redundancy in a secondary region", "passage": "11:0b26eea5cd06176d"},
	],
}

facts["file_share_local_vault_storage"] := {
	"claim": "In the tier Vault-Standard the last snapshot of a day is transferred to the vault; with local or zone redundancy its copies stay in the region.",
	"when": {"workload": ["azure-files"], "backup_tier": ["vault-standard"], "redundancy": ["LRS", "ZRS"]},
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.backup_azure_files, "section": "Configure the backup"},
		{"source": source.backup_overview, "section": "Multiple storage options", "passage": "10:fe08a0162f70639c"},
		{"source": source.backup_overview, "section": "Multiple storage options", "passage": "9:a401f80ccb697c0b"},
	],
}
