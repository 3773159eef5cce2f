# Azure Key Vault Managed HSM, as Microsoft documents it.
package residency.features.azure.managed_hsm

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Key Vault Managed HSM",
	"product": "Microsoft Azure",
	"aliases": ["MHSM"],
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
			"about": "The primary region of the HSM.",
		},
		"multi_region_replication": {
			"type": "boolean",
			"about": "Whether the HSM is extended to a second region.",
		},
		"replica_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The extended region.",
		},
	},
}

facts["single_region_storage"] := {
	"claim": "Managed HSM does not store or process customer data outside the region of the HSM.",
	"when": {"multi_region_replication": [false]},
	"data": ["key-material"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.managed_hsm_overview, "section": "Data residency", "passage": "18:d1d3bd003f6456c8"}],
}

facts["replicated_storage"] := {
	"claim": "With multi-region replication a second pool in the region that the customer adds has the same keys, roles and permissions, and the closest region serves a request.",
	"when": {"multi_region_replication": [true]},
	"data": ["key-material", "role-assignments"],
	"storage": ["region", "customer-configured"],
	"processing": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.multi_region_replication, "section": "introduction; Architecture", "passage": "34:382f7ec60235aed3"},
		{"source": source.multi_region_replication_2025_06_19, "section": "introduction; Architecture", "passage": "34:382f7ec60235aed3"},
	],
}
