# Self-service password reset, as Microsoft documents it.
package residency.features.entra.sspr

import data.residency.sources.microsoft as source

feature := {
	"name": "Self-service password reset",
	"product": "Microsoft Entra ID",
	"aliases": ["SSPR", "Azure AD password reset", "password reset registration"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_data"] := {
	"claim": "No place found in the page on data collection. Only hashed security answers and the user's email address are saved for password reset.",
	"data": ["email-address", "hashed-security-answers"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.mfa_data_collection, "section": "Delete data for self-service password reset"},
	],
}

facts["all_storage"] := {
	"claim": "The service behind password reset kept session state in a Redis cache, for which no location was given.",
	"data": ["session-state"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2022-12-05",
	"until": "2023-03-21",
	"citations": [
		{
			"source": source.data_residency_2022_12_20,
			"section": "Azure AD components and data storage location",
			"passage": "14:27b13e7510235e5e",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "14:27b13e7510235e5e",
		},
	],
}

facts["all_processing_legacy"] := {
	"claim": "Password resets were processed by datacenters in the United States. Later texts do not say.",
	"data": ["sign-in-data"],
	"processing": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2019-12-12",
	"until": "2021-01-11",
	"citations": [
		{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "24:59f9194c6f65fa4a"},
		{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "24:59f9194c6f65fa4a"},
	],
}

facts["eu_storage_legacy"] := {
	"claim": "Personal data of password reset might be stored in the United States, and some logs stayed there for 30 days.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["user-account-data", "sspr-logs"],
	"storage": ["US"],
	"certainty": "may",
	"status": "withdrawn",
	"since": "2018-05-17",
	"until": "2022-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2019_03_04,
			"section": "Data stored outside of European datacenters",
			"passage": "15:ae53e5e528f36bd8",
		},
		{
			"source": source.data_storage_europe_2019_03_04,
			"section": "Data stored outside of European datacenters",
			"passage": "13:a96efb8aefc26f57",
		},
		{
			"source": source.data_storage_europe_2018_05_17,
			"section": "Data stored outside of European datacenters",
			"passage": "15:ae53e5e528f36bd8",
		},
		{
			"source": source.data_storage_europe_2018_05_17,
			"section": "Data stored outside of European datacenters",
			"passage": "13:a96efb8aefc26f57",
		},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, self-service credentials management was not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
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
			"passage": "15:1b753b4c5212e0b1",
		},
	],
}
