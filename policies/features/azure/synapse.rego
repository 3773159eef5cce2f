# Azure Synapse Analytics, as Microsoft documents it.
package residency.features.azure.synapse

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Synapse Analytics",
	"product": "Microsoft Azure",
	"aliases": ["Azure SQL Data Warehouse", "SQL DW", "Synapse workspace"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the workspace."},
		"pool": {"type": "one-of", "values": ["dedicated-sql", "serverless-sql", "spark"], "about": "The kind of pool."},
		"storage_redundancy": {
			"type": "one-of",
			"values": ["LRS", "GRS"],
			"paired": ["GRS"],
			"about": "The redundancy of the dedicated SQL pool's storage.",
		},
		"geo_backup": {"type": "boolean", "about": "Whether geo-backups are switched on for the dedicated SQL pool."},
	},
}

facts["dedicated_grs_storage"] := {
	"claim": "A dedicated SQL pool on geo-redundant storage, the default, is replicated to the paired region. Switching geo-backups off does not end that.",
	"when": {"pool": ["dedicated-sql"], "storage_redundancy": ["GRS"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.backup_and_restore, "section": "Geo-backups and disaster recovery; Data residency", "passage": "12:a2b1db96afd59cf8"}],
}

facts["dedicated_lrs_storage"] := {
	"claim": "A dedicated SQL pool provisioned on, or restored to, locally redundant storage stays in the region.",
	"when": {"pool": ["dedicated-sql"], "storage_redundancy": ["LRS"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.backup_and_restore, "section": "Geo-backups and disaster recovery; Data residency", "passage": "13:43b75b25ccf2effb"}],
}

facts["other_storage"] := {
	"claim": "No place found for serverless SQL and Spark pools in the page, which is on dedicated SQL pools; their data is in a data lake account of the customer.",
	"when": {"pool": ["serverless-sql", "spark"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.backup_and_restore, "section": "page"}],
}
