# Identity governance, as Microsoft documents it.
package residency.features.entra.id_governance

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra ID Governance",
	"product": "Microsoft Entra ID Governance",
	"aliases": [
		"Identity Governance",
		"entitlement management",
		"access reviews",
		"lifecycle workflows",
	],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for identity governance: the list of components and where they store data has no entry for it.",
	"data": ["governance-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}

facts["eudb_email_2023"] := {
	"claim": "In 2023, email notifications of Identity Governance were partly processed outside the EU Data Boundary, with addresses at rest inside. The page now refers to other pages for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["email-address"],
	"processing": ["global"],
	"certainty": "may",
	"status": "moved",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary: email",
			"passage": "13:12666a84e8b27b6c",
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary: email",
			"passage": "13:1f20ff3cf856cc8e",
		},
	],
}
