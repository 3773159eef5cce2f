# Azure Key Vault, as Microsoft documents it.
package residency.features.azure.key_vault

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Key Vault",
	"product": "Microsoft Azure",
	"aliases": ["AKV", "vault secrets"],
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
			"about": "The Azure region of the vault.",
		},
	},
}

facts["paired_storage"] := {
	"claim": "Keys, secrets and certificates are replicated within the region and to the paired region, if it has one in the same geography.",
	"unless": {"region": ["brazilsouth", "brazilsoutheast", "westus3"]},
	"data": ["key-material"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"since": "2024-11-12",
	"citations": [
		{"source": source.reliability_key_vault, "section": "Reliability architecture overview; Microsoft-managed failover to a paired region"},
		{"source": source.reliability_key_vault_2024_11_12, "section": "Data replication", "passage": "17:bd53de2034ead05b"},
	],
}

facts["single_region_storage"] := {
	"claim": "Vaults in Brazil South, Brazil Southeast and West US 3 are not replicated to another region.",
	"when": {"region": ["brazilsouth", "brazilsoutheast", "westus3"]},
	"data": ["key-material"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2024-11-12",
	"citations": [
		{"source": source.reliability_key_vault, "section": "Microsoft-managed failover to a paired region"},
		{"source": source.reliability_key_vault_2024_11_12, "section": "Data replication", "passage": "14:902b275284edf39f"},
	],
}

facts["all_processing"] := {
	"claim": "In normal operation all requests go to the region of the vault.",
	"data": ["key-material"],
	"processing": ["region"],
	"certainty": "stated",
	"since": "2024-11-12",
	"citations": [
		{"source": source.reliability_key_vault, "section": "Behavior when all regions are healthy"},
	],
}

facts["failover_processing"] := {
	"claim": "After a prolonged failure of the region Microsoft may fail over; the vault is then served read-only from the paired region.",
	"unless": {"region": ["brazilsouth", "brazilsoutheast", "westus3"]},
	"data": ["key-material"],
	"processing": ["region-pair"],
	"certainty": "may",
	"since": "2024-11-12",
	"citations": [
		{"source": source.reliability_key_vault, "section": "Microsoft-managed failover to a paired region"},
	],
}
