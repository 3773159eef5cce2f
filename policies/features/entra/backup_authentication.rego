# The backup authentication system, as Microsoft documents it.
package residency.features.entra.backup_authentication

import data.residency.sources.microsoft as source

feature := {
	"name": "Backup authentication system",
	"product": "Microsoft Entra ID",
	"aliases": ["resilience defaults"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
	"options": {
		"m365_multi_geo": {
			"type": "boolean",
			"about": "Whether the tenant has Microsoft 365 Multi-Geo.",
		},
		"configured_places": {
			"type": "places",
			"about": "The geographies configured in Microsoft 365 Multi-Geo.",
		},
	},
}

facts["all_storage"] := {
	"claim": "No place found for the authentication metadata kept to bridge outages for users; for managed identities the backup is isolated by Azure region.",
	"data": ["sign-in-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.backup_authentication,
			"section": "introduction; Workload identity resilience",
			"passage": "10:c033a468f6ca5738",
		},
		{
			"source": source.backup_authentication,
			"section": "introduction; Workload identity resilience",
			"passage": "16:f6552c2d2e4cae5d",
		},
	],
}

facts["all_storage_multi_geo"] := {
	"claim": "In 2023, with Microsoft 365 Multi-Geo, data for backup authentication went to the places that a European customer had configured. The page now refers to other pages for this.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"when": {"m365_multi_geo": [true]},
	"data": ["user-account-data", "device-account-data", "branding-data", "service-configuration"],
	"storage": ["customer-configured"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"status": "moved",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "15:7938af48ab4e735e",
		},
	],
}
