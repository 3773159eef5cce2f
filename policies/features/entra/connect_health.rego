# Microsoft Entra Connect Health, as Microsoft documents it.
package residency.features.entra.connect_health

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra Connect Health",
	"product": "Microsoft Entra ID",
	"aliases": ["Azure AD Connect Health"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "Alerts and reports are kept in Azure Tables and blobs, listed as in the geo-location; no data is kept for more than 30 days.",
	"data": ["alerts", "reports"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "14:fbbff5cfeb8d1577",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "13:9ca65930057a0e4b",
		},
		{"source": source.connect_health_privacy, "section": "Data retention policy", "passage": "16:73ce364dd727fa06"},
	],
}

facts["eu_analytics_copy"] := {
	"claim": "In 2023, regular analytics took data of Connect Health to the United States, where it was stored and processed.",
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
			"passage": "14:7b9e770a1430d621",
		},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, Connect Health was not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
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
			"passage": "16:baf4aa9ae42a4480",
		},
	],
}
