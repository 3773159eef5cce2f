# Azure SQL Database, as Microsoft documents it.
package residency.features.azure.sql_database

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure SQL Database",
	"product": "Microsoft Azure",
	"aliases": ["Azure SQL", "SQL DB", "SQL server", "SQL elastic pool"],
	"general": [
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
		"backup_redundancy": {
			"type": "one-of",
			"values": ["local", "zone", "geo", "geo-zone"],
			"paired": ["geo", "geo-zone"],
			"about": "The redundancy of the backup storage.",
		},
		"active_geo_replication": {
			"type": "boolean",
			"about": "Whether databases have secondaries in other regions, by active geo-replication or a failover group.",
		},
		"replica_regions": {
			"type": "regions",
			"settles": "customer-configured",
			"about": "The regions of those secondaries.",
		},
	},
}

facts["all_boundary"] := {
	"claim": "SQL Database is named among the regional services, whose customer data Microsoft does not store or process outside the geography without the customer's authorisation.",
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{"source": source.sovereignty_data_residency, "section": "Data residency in Azure"},
		{"source": source.global_infrastructure_data_residency_2, "section": "More information on customer data location"},
	],
}

facts["backup_geo_storage"] := {
	"claim": "Backups with geo-redundancy, the default, are copied to the paired region.",
	"when": {"backup_redundancy": ["geo", "geo-zone"]},
	"data": ["backups"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{"source": source.automated_backups_overview, "section": "Backup storage redundancy"},
	],
}

facts["backup_local_storage"] := {
	"claim": "Backups with local or zone redundancy stay in the region of the database.",
	"when": {"backup_redundancy": ["local", "zone"]},
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.automated_backups_overview, "section": "Backup storage redundancy"},
	],
}

facts["replication"] := {
	"claim": "Active geo-replication copies a database to the regions that the customer configures, which may be anywhere in the world.",
	"when": {"active_geo_replication": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.documentation_government_overview_wwps, "section": "Regional vs. non-regional services"},
	],
}
