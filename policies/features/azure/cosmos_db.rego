# Azure Cosmos DB, as Microsoft documents it.
package residency.features.azure.cosmos_db

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Cosmos DB",
	"product": "Microsoft Azure",
	"aliases": ["DocumentDB", "Cosmos", "CosmosDB"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"regions": {
			"type": "regions",
			"about": "The Azure regions of the account.",
		},
		"backup_mode": {
			"type": "one-of",
			"values": ["continuous", "periodic"],
			"about": "The backup mode of the account.",
		},
		"backup_redundancy": {
			"type": "one-of",
			"values": ["local", "zone", "geo"],
			"about": "The redundancy of periodic backups.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Data is in the regions that the customer adds to the account; replication to another region must be configured explicitly.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.cosmos_db_data_residency, "section": "Residency requirements for data", "passage": "9:2289dedcdf34c985", "limits": ["14:45424625061ff658"]},
		{"source": source.cosmos_db_data_residency_2021_04_05, "section": "Residency requirements for data", "passage": "9:2289dedcdf34c985"},
	],
}

facts["continuous_storage"] := {
	"claim": "Backups in continuous mode stay in the region, on locally or zone-redundant storage.",
	"when": {"backup_mode": ["continuous"]},
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.cosmos_db_data_residency, "section": "Residency requirements for backups", "passage": "17:4f1c41ec3cc3e9e6"},
		{"source": source.cosmos_db_data_residency_2021_04_05, "section": "Residency requirements for backups", "passage": "17:4f1c41ec3cc3e9e6"},
	],
}

facts["periodic_geo_storage"] := {
	"claim": "Backups in periodic mode are geo-redundant by default, which is taken to mean a copy in the paired region, as geo-redundant storage makes it.",
	"when": {"backup_mode": ["periodic"], "backup_redundancy": ["geo"]},
	"data": ["backups"],
	"storage": ["region", "region-pair"],
	"certainty": "inferred",
	"citations": [
		{"source": source.cosmos_db_data_residency, "section": "Residency requirements for backups", "passage": "13:998b2b4aca912914"},
		{"source": source.cosmos_db_data_residency_2021_04_05, "section": "Residency requirements for backups", "passage": "13:998b2b4aca912914"},
		{"source": source.storage_redundancy, "section": "Redundancy in a secondary region", "passage": "11:0b26eea5cd06176d"},
	],
}

facts["periodic_local_storage"] := {
	"claim": "Backups in periodic mode stay in the region where the account has local or zone redundancy for them.",
	"when": {"backup_mode": ["periodic"], "backup_redundancy": ["local", "zone"]},
	"data": ["backups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.cosmos_db_data_residency, "section": "Residency requirements for backups", "passage": "15:625c344a12d9ba8d"},
		{"source": source.cosmos_db_data_residency_2021_04_05, "section": "Residency requirements for backups", "passage": "15:625c344a12d9ba8d"},
	],
}
