# Azure confidential ledger, as Microsoft documents it.
package residency.features.azure.confidential_ledger

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure confidential ledger",
	"product": "Microsoft Azure",
	"aliases": ["tamper-proof ledger"],
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
			"about": "The Azure region of the ledger.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Ledger data is always replicated to the paired region; this cannot be switched off and no single-region option exists.",
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{"source": source.confidential_ledger_data_residency, "section": "About data residency for Azure Confidential Ledger", "passage": "24:5316f14477e03895"},
	],
}

facts["all_processing"] := {
	"claim": "The ledger is processed in its region, and in the paired one if Microsoft fails over to it.",
	"data": ["customer-data"],
	"processing": ["region", "region-pair"],
	"certainty": "may",
	"citations": [
		{"source": source.confidential_ledger_data_residency, "section": "Regional pairs and data replication; Service resiliency", "passage": "31:99ed29a84b4e1887"},
	],
}
