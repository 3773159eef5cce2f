# Microsoft Entra Verified ID, as Microsoft documents it.
package residency.features.entra.verified_id

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra Verified ID",
	"product": "Microsoft Entra Verified ID",
	"aliases": ["Verifiable Credentials"],
	"options": {
		"setup": {
			"type": "one-of",
			"values": ["manual", "quick"],
			"about": "How Verified ID was set up; a manual setup has a Key Vault of the customer.",
		},
		"region": {"type": "region", "about": "The Azure region of that Key Vault."},
	},
}

facts["eu_storage"] := {
	"claim": "Where the tenant's country or region is in Europe, the Verified ID service is set up in Europe. We take that for where its configuration is stored.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["verified-id-configuration"],
	"storage": ["entra-europe"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.verified_id_faq,
			"section": "How can I check my Microsoft Entra tenant's region?",
			"passage": "22:4af5d328873324ac",
		},
	],
}

facts["all_storage"] := {
	"claim": "No place found for tenants whose country or region is outside Europe.",
	"tenants": {"except": {"groups": ["entra-europe", "eu-data-boundary"]}},
	"data": ["verified-id-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.verified_id_faq,
			"section": "How can I check my Microsoft Entra tenant's region?",
			"passage": "11:405e57883aeb3ce3",
		},
	],
}

facts["all_processing"] := {
	"claim": "Callbacks to the relying application come from Azure infrastructure in the same region as the tenant.",
	"data": ["callback-payload"],
	"processing": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.verified_id_faq, "section": "Network hardening for callback events", "passage": "12:d8d6d54fb096035a"},
	],
}

facts["all_key_vault"] := {
	"claim": "In a manual setup the customer chooses where the Key Vault is; the same or the closest region is advised.",
	"when": {"setup": ["manual"]},
	"data": ["signing-keys"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.verified_id_faq,
			"section": "How do I reset the Microsoft Entra Verified ID service?",
			"passage": "16:ffff75a5e093dda5",
		},
	],
}
