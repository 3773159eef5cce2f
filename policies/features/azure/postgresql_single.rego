# Azure Database for PostgreSQL single server, as Microsoft documents it.
package residency.features.azure.postgresql_single

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Database for PostgreSQL single server",
	"product": "Microsoft Azure",
	"aliases": ["PostgreSQL single server"],
	"lifecycle": "Retired on 2025-03-28; the flexible server took its place.",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the server."},
		"geo_redundant_backup": {"type": "boolean", "about": "Whether backups are geo-redundant."},
		"cross_region_replica": {"type": "boolean", "about": "Whether there are read replicas in other regions."},
		"replica_region": {"type": "region", "settles": "customer-configured", "about": "The region of the read replica."},
	},
}

facts["all_storage"] := {
	"claim": "By default customer data is neither moved nor stored out of the region of the server.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.concepts_business_continuity_2,
			"section": "FAQ: Where does Azure Database for PostgreSQL store customer data?",
			"passage": "19:61102ca8d08c1bd2",
			"limits": ["16:04ba976182705ae8"],
		},
	],
}

facts["geo_storage"] := {
	"claim": "Geo-redundant backups, an option, are hosted in the paired region.",
	"when": {"geo_redundant_backup": [true]},
	"data": ["backups"],
	"storage": ["region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.concepts_business_continuity_2, "section": "Geo-restore", "passage": "10:920cffebb0db9a30"}],
}

facts["replica_storage"] := {
	"claim": "Cross-region read replicas, an option, store data in another region.",
	"when": {"cross_region_replica": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.concepts_business_continuity_2,
			"section": "FAQ: Where does Azure Database for PostgreSQL store customer data?",
			"passage": "16:04ba976182705ae8",
		},
	],
}
