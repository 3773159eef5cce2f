# Dynamic membership groups and self-service group management, as Microsoft documents them.
package residency.features.entra.dynamic_groups

import data.residency.sources.microsoft as source

feature := {
	"name": "Dynamic membership groups and self-service group management",
	"product": "Microsoft Entra ID",
	"aliases": ["dynamic groups", "SSGM"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "Rule definitions are kept in Azure Tables, listed as in the geo-location.",
	"data": ["dynamic-membership-rules"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "13:0ab2a4ac35e3c0a8",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "10:6d2216d06089e02b",
		},
	],
}

facts["eu_analytics_copy"] := {
	"claim": "In 2023, regular analytics took data of dynamic groups and self-service group management to the United States, where it was stored and processed.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["user-account-data", "device-account-data", "usage-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Residency and EU Data Boundary",
			"passage": "12:51dfda911069e93c",
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Residency and EU Data Boundary",
			"passage": "12:f403fe4bd30373ed",
		},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, dynamic groups and self-service group management were not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["user-account-data", "usage-data"],
	"processing": ["global"],
	"certainty": "may",
	"status": "moved",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary",
			"passage": "18:49029cfc7c56af6b",
		},
	],
}
