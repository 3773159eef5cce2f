# Cross Region Restore in Azure Backup, as Microsoft documents it.
package residency.features.azure.backup.cross_region_restore

import data.residency.sources.microsoft as source

feature := {
	"name": "Cross Region Restore in Azure Backup",
	"product": "Microsoft Azure",
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
			"section": "Set storage redundancy; Set Cross Region Restore",
		},
	],
}

facts["file_share_storage"] := {
	"claim": "Snapshot backups of file shares stay in the storage account of the share, whatever the vault is set to.",
	"when": {"workload": ["azure-files"]},
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.backup_create_recovery_services_vault,
			"section": "Set storage redundancy; Set Cross Region Restore",
		},
	],
}
