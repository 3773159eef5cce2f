# Azure SQL Managed Instance, as Microsoft documents it.
package residency.features.azure.sql_managed_instance

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure SQL Managed Instance",
	"product": "Microsoft Azure",
	"aliases": ["SQL MI"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the instance."},
		"backup_redundancy": {
			"type": "one-of",
			"values": ["local", "zone", "geo", "geo-zone"],
			"paired": ["geo", "geo-zone"],
			"about": "The redundancy of the backup storage.",
		},
		"failover_group": {"type": "boolean", "about": "Whether the instance is in a failover group with one in another region."},
		"secondary_region": {"type": "region", "settles": "customer-configured", "about": "The region of the secondary instance."},
	},
}

facts["geo_storage"] := {
	"claim": "By default, short and long term backups are in geo-redundant storage, which is replicated to the paired region.",
	"when": {"backup_redundancy": ["geo", "geo-zone"]},
	"data": ["backups"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.automated_backups_overview_2022_06_25, "section": "Backup storage redundancy", "passage": "14:e3619d026c98b67a"}],
}

facts["local_storage"] := {
	"claim": "Local or zone redundancy keeps future backups within the region of the instance.",
	"when": {"backup_redundancy": ["local", "zone"]},
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.automated_backups_overview_2022_06_25, "section": "Backup storage redundancy", "passage": "15:15f5e0049ec0ddb5"}],
}

facts["failover_group_storage"] := {
	"claim": "A failover group, which the page names in passing, keeps a copy on an instance in a second region that the customer sets up.",
	"when": {"failover_group": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [{"source": source.automated_backups_overview_2022_06_25, "section": "Restore capabilities and features", "passage": "12:d97d2cec5c372e38"}],
}

facts["geo_unpaired_storage"] := {
	"claim": "The item on geo-redundant storage in the same section says that the secondary region is not a paired one, while its opening says that it is. No other region is named.",
	"when": {"backup_redundancy": ["geo"]},
	"data": ["backups"],
	"storage": [{"outside": "region"}],
	"certainty": "may",
	"disputes": ["geo_storage"],
	"citations": [{"source": source.automated_backups_overview_2022_06_25, "section": "Backup storage redundancy", "passage": "14:4e496c0f6275b0c3"}],
}
