# Blob object replication, as Microsoft documents it.
package residency.features.azure.storage.object_replication

import data.residency.sources.microsoft as source

feature := {
	"name": "Blob object replication",
	"product": "Microsoft Azure",
	"aliases": ["OR policy", "blob replication"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the source account."},
		"destination_region": {"type": "region", "settles": "customer-configured", "about": "The region of the destination account."},
		"cross_tenant": {"type": "boolean", "about": "Whether the destination account is in another tenant."},
	},
}

facts["all_storage"] := {
	"claim": "Blobs, their versions and metadata are copied from the source account to up to two destination accounts, which may be in other regions, subscriptions or tenants.",
	"data": ["files", "file-metadata"],
	"storage": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.object_replication_overview,
			"section": "How object replication works; Replication policies",
		},
	],
}
