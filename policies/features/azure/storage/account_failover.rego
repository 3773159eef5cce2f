# Storage account failover, as Microsoft documents it.
package residency.features.azure.storage.account_failover

import data.residency.sources.microsoft as source

# For geo-redundant accounts alone: others cannot fail over.
feature := {
	"name": "Storage account failover",
	"product": "Microsoft Azure",
	"aliases": ["customer-managed failover", "GRS failover"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The region in which the storage account was created."},
		"failed_over": {"type": "boolean", "about": "Whether the account has been failed over to its secondary region."},
	},
}

facts["after_storage"] := {
	"claim": "After a failover the account is locally redundant in the former secondary region. The location that Azure reports for it remains the original one.",
	"when": {"failed_over": [true]},
	"data": ["customer-data"],
	"storage": ["region-pair"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.storage_disaster_recovery_guidance,
			"section": "How an account failover works; Storage resource provider",
		},
	],
}

facts["before_storage"] := {
	"claim": "Without a failover the redundancy of the account decides: the primary region, and the secondary one if it is geo-redundant.",
	"when": {"failed_over": [false]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.storage_disaster_recovery_guidance, "section": "Choose the right redundancy option"}],
}
