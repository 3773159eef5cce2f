# Azure Storage accounts, as Microsoft documents it.
package residency.features.azure.storage

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Storage accounts",
	"product": "Microsoft Azure",
	"aliases": [
		"Blob, Files, Queue and Table storage",
		"Blob storage",
		"Azure Files",
		"storage account",
		"ADLS Gen2",
		"Data Lake Storage",
	],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The primary region of the storage account.",
		},
		"redundancy": {
			"type": "one-of",
			"values": ["LRS", "ZRS", "GRS", "RA-GRS", "GZRS", "RA-GZRS"],
			"paired": ["GRS", "RA-GRS", "GZRS", "RA-GZRS"],
			"about": "The redundancy of the storage account.",
		},
	},
}

facts["local_storage"] := {
	"claim": "With LRS or ZRS every copy stays in the chosen region; these are recommended where replication must stay within a country.",
	"when": {"redundancy": ["LRS", "ZRS"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.storage_redundancy, "section": "Redundancy in the primary region", "passage": "15:d5aaab751d672ed5"},
		{"source": source.documentation_government_overview_wwps, "section": "Regional vs. non-regional services"},
		{"source": source.storage_redundancy, "section": "Redundancy in the primary region", "passage": "13:80a3d726b9cef37e"},
	],
}

# The pair of Brazil South is in the United States; those of East Asia and
# Southeast Asia, and of North and West Europe, are in another country.
facts["geo_storage"] := {
	"claim": "With GRS or GZRS, also with read access, data is copied to the paired region, which follows from the chosen region and cannot be changed.",
	"when": {"redundancy": ["GRS", "RA-GRS", "GZRS", "RA-GZRS"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{"source": source.storage_redundancy, "section": "Redundancy in a secondary region", "passage": "11:0b26eea5cd06176d"},
		{"source": source.azure_regions_paired, "section": "List of region pairs"},
		{"source": source.storage_redundancy, "section": "Redundancy in a secondary region", "passage": "15:05e46057214a2a4a"},
	],
}

facts["all_processing"] := {
	"claim": "Storage is named among the regional services, whose customer data Microsoft does not process outside the geography without the customer's authorisation.",
	"data": ["customer-data"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{"source": source.sovereignty_data_residency, "section": "Data residency in Azure"},
		{"source": source.global_infrastructure_data_residency_2, "section": "More information on customer data location"},
	],
}
