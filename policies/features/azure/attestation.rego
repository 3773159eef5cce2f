# Microsoft Azure Attestation, as Microsoft documents it.
package residency.features.azure.attestation

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Azure Attestation",
	"product": "Microsoft Azure",
	"aliases": ["MAA"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the attestation provider.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Customer data at rest, in processing and in replication stays in the geography of the instance.",
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{"source": source.attestation_faq, "section": "Where does Azure Attestation store customer data?", "passage": "24:4963eccb32dde6be"},
	],
}
