# Azure Database for MariaDB, as Microsoft documents it.
package residency.features.azure.database_mariadb

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Database for MariaDB",
	"product": "Microsoft Azure",
	"aliases": ["MariaDB"],
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
			"about": "The Azure region of the server.",
		},
		"geo_redundant_backup": {
			"type": "boolean",
			"about": "Whether backups of the server are geo-redundant.",
		},
		"cross_region_replica": {"type": "boolean", "about": "Whether there are read replicas in other regions."},
		"replica_region": {"type": "region", "settles": "customer-configured", "about": "The region of the read replica."},
	},
	"lifecycle": "Retired on 2025-09-19; Azure Database for MySQL is the successor.",
}

facts["all_storage"] := {
	"claim": "By default customer data is not moved or stored outside the region; geo-redundant backups or cross-region replicas, if enabled, store it in another one.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.concepts_business_continuity_2020_07_07, "section": "Where does Azure Database for MariaDB store customer data?", "passage": "21:0876f34f35a0f3da"},
	],
}

facts["geo_storage"] := {
	"claim": "Geo-redundant backups store data in another region, taken to be the paired one, as with geo-redundant storage.",
	"when": {"geo_redundant_backup": [true]},
	"data": ["backups"],
	"storage": ["region-pair"],
	"certainty": "inferred",
	"citations": [
		{"source": source.concepts_business_continuity_2020_07_07, "section": "Geo-restore", "passage": "10:920cffebb0db9a30"},
	],
}

facts["replica_storage"] := {
	"claim": "Cross-region replicas, which customers may create, store customer data in another region.",
	"when": {"cross_region_replica": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.concepts_business_continuity_2020_07_07, "section": "Where does Azure Database for MariaDB store customer data?"},
	],
}
