# The synchronisation service of Microsoft Entra Connect, as Microsoft documents it.
package residency.features.entra.connect

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra Connect",
	"product": "Microsoft Entra ID",
	"aliases": ["Azure AD Connect", "Sync Fabric", "Cloud Sync", "directory synchronization"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for the synchronisation service; the list of components has an entry for password writeback only.",
	"data": ["identity-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}

facts["eu_analytics_copy"] := {
	"claim": "In 2023, regular analytics took data of Microsoft Entra Connect to the United States, where it was stored and processed.",
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
			"passage": "14:97e403fe45df0629",
		},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, Microsoft Entra Connect was not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
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
