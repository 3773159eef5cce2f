# Azure Database for PostgreSQL flexible server, as Microsoft documents it.
package residency.features.azure.postgresql_flexible

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Database for PostgreSQL flexible server",
	"product": "Microsoft Azure",
	"aliases": ["PostgreSQL flexible server", "Azure Postgres"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the server."},
		"geo_redundant_backup": {
			"type": "boolean",
			"about": "Whether backups are geo-redundant, which is set when the server is created.",
		},
		"cross_region_replica": {"type": "boolean", "about": "Whether there are read replicas in other regions."},
		"replica_region": {"type": "region", "settles": "customer-configured", "about": "The region of the read replica."},
	},
}

facts["local_storage"] := {
	"claim": "Without geo-redundant backup, backups are zone or locally redundant, in the region of the server; zone redundancy is meant to meet residency within a country.",
	"when": {"geo_redundant_backup": [false]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.concepts_backup_restore, "section": "Backup redundancy options", "passage": "14:9fa73e2c776cca33"}, {"source": source.concepts_backup_restore, "section": "Backup redundancy options", "passage": "10:e5d9c7a968aeacbd"}],
}

facts["geo_storage"] := {
	"claim": "Geo-redundant backup keeps copies in the region of the server and copies backups and transaction logs to the paired region.",
	"when": {"geo_redundant_backup": [true]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{"source": source.concepts_backup_restore, "section": "Backup redundancy options; Geo-redundant backup and restore", "passage": "9:565e4b017c671b4a"}, {"source": source.concepts_backup_restore, "section": "Backup redundancy options; Geo-redundant backup and restore", "passage": "16:d40b1d4a6288af03"},
	],
}

facts["replica_storage"] := {
	"claim": "A read replica in another region holds the primary server's data there.",
	"when": {"cross_region_replica": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.postgresql_read_replicas, "section": "introduction; Create a replica"}],
}
