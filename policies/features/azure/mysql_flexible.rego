# Azure Database for MySQL flexible server, as Microsoft documents it.
package residency.features.azure.mysql_flexible

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Database for MySQL flexible server",
	"product": "Microsoft Azure",
	"aliases": ["MySQL flexible server", "Azure MySQL"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the server."},
		"backup_redundancy": {"type": "one-of", "values": ["local", "zone", "geo"], "paired": ["geo"], "about": "The redundancy of the backup storage."},
		"cross_region_replica": {"type": "boolean", "about": "Whether there are read replicas in other regions."},
		"replica_region": {"type": "region", "settles": "customer-configured", "about": "The region of the read replica."},
	},
}

facts["local_storage"] := {
	"claim": "Locally redundant backups, and zone-redundant ones, stay in the region of the server; zone redundancy is named as a way to meet residency within a country.",
	"when": {"backup_redundancy": ["local", "zone"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.concepts_backup_restore_2024_11_27, "section": "Backup redundancy options", "passage": "10:e5d9c7a968aeacbd"}, {"source": source.concepts_backup_restore_2024_11_27, "section": "Backup redundancy options", "passage": "14:3c83bacd1ea99695"}],
}

facts["geo_storage"] := {
	"claim": "Geo-redundant backups are also copied to the paired region.",
	"when": {"backup_redundancy": ["geo"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.concepts_backup_restore_2024_11_27, "section": "Backup redundancy options", "passage": "20:87c90e58a6785592"}],
}

facts["replica_storage"] := {
	"claim": "A read replica in another region holds the source server's data there.",
	"when": {"cross_region_replica": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.mysql_read_replicas, "section": "introduction; Cross-region replication"}],
}
