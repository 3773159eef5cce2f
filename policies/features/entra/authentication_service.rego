# The service that signs users in and issues tokens, as Microsoft documents it.
package residency.features.entra.authentication_service

import data.residency.sources.microsoft as source

feature := {
	"name": "Authentication service",
	"product": "Microsoft Entra ID",
	"aliases": ["Azure AD sign-in", "ESTS", "SSO", "single sign-on"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "The service holds no directory data; its logs go to Azure Storage and to the datacenter where the instance runs. The component is listed as in the geo-location.",
	"data": ["authentication-logs"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2023-03-21",
	"history": [
		{
			"until": "2023-03-21",
			"claim": "The component was listed as in region, while a footnote put authentication information of all tenants outside the national clouds at rest in the continental United States.",
			"storage": ["US", "tenant-geo"],
			"citations": [
				{"source": source.data_residency_2022_12_05, "section": "table references (2)"},
				{"source": source.data_residency_2022_12_20, "section": "table references (2)"},
			],
		},
	],
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
		{
			"source": source.data_residency_2023_03_21,
			"section": "Microsoft Entra components and data storage location",
		},
	],
}

facts["all_processing"] := {
	"claim": "Users are sent to the nearest datacenter that belongs to the logical region of their tenant.",
	"data": ["sign-in-data"],
	"processing": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
		},
	],
}

facts["aunz_storage"] := {
	"claim": "Authentication is one of the two services whose identity data stays in Australian datacenters for Australian and New Zealand customers.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["identity-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"since": "2019-12-13",
	"citations": [
		{"source": source.identity_data_storage_australia, "section": "list of services"},
		{"source": source.identity_data_storage_australia_2019_12_13, "section": "list of services"},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, sign-in was not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["user-account-data", "usage-data", "service-configuration"],
	"processing": ["global"],
	"certainty": "may",
	"status": "moved",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary",
		},
	],
}
