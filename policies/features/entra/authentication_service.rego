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
				{"source": source.data_residency_2022_12_05, "section": "table references (2)", "passage": "15:009685bec9e39a92"},
				{"source": source.data_residency_2022_12_20, "section": "table references (2)", "passage": "17:2361ea386c505859"},
			],
		},
	],
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "15:f6426ed826dac429",
		},
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "17:b118d8e6c4ed86e5",
		},
		{
			"source": source.data_residency_2023_03_21,
			"section": "Microsoft Entra components and data storage location",
			"passage": "16:542c5cb5772cd7a2",
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
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "14:47cd8a471399b728",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "15:02a903bb9fb7a3e4",
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
		{"source": source.identity_data_storage_australia, "section": "list of services", "passage": "14:166b3ff13121031e"},
		{
			"source": source.identity_data_storage_australia_2019_12_13,
			"section": "list of services",
			"passage": "14:1bfb8c0191d1732c",
		},
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
			"passage": "19:5120de20ba694c7c",
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary",
			"passage": "16:baf4aa9ae42a4480",
		},
	],
}
