# Email notifications of Entra services, as Microsoft documents them.
package residency.features.entra.email_notifications

import data.residency.sources.microsoft as source

feature := {
	"name": "Email notifications",
	"product": "Microsoft Entra ID",
	"aliases": ["notification emails of Entra"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, emails of Sync Fabric, Azure Certificate Service, enterprise applications, Identity Governance and Customer Lockbox were partly processed outside the EU Data Boundary. The page now refers to others.",
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
