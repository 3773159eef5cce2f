# Azure AD B2C, as Microsoft documents it.
package residency.features.entra.b2c

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AD B2C",
	"product": "Azure Active Directory B2C",
	"aliases": ["AAD B2C"],
	"lifecycle": "Not sold to new customers since 2025-05-01; supported until at least May 2030.",
	"options": {
		"go_local": {
			"type": "boolean",
			"about": "Whether the B2C tenant has the Go-Local add-on, which Japan and Australia offer.",
		},
		"remote_profile": {
			"type": "boolean",
			"about": "Whether custom policies keep user profiles in a remote database.",
		},
		"third_party_places": {"type": "places", "about": "Where that remote database is."},
	},
}

facts["us_list_storage"] := {
	"claim": "B2C tenants made with one of ten locations in North America, Central America and the Caribbean have their customer data in the United States.",
	"tenants": {"groups": ["entra-b2c-north-america"]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2020-10-19",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "15:13623bc0b57146e3"},
		{"source": source.b2c_data_residency_2020_10_19, "section": "Data residency", "passage": "16:078ab3535a21a907"},
	],
}

facts["europe_list_storage"] := {
	"claim": "B2C tenants made with one of fifty-eight listed locations in or near Europe, the Middle East and Africa have their customer data in Europe.",
	"tenants": {"groups": ["entra-b2c-europe"]},
	"data": ["customer-data"],
	"storage": ["entra-europe"],
	"certainty": "stated",
	"since": "2020-10-19",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "14:c5c105e3d94cf745"},
		{"source": source.b2c_data_residency_2020_10_19, "section": "Data residency", "passage": "15:07e361b4b7797b18"},
	],
}

facts["apac_list_storage"] := {
	"claim": "B2C tenants made with one of eleven listed Asian locations other than Japan have their customer data in Asia Pacific.",
	"tenants": {"groups": ["entra-b2c-asia-pacific"], "except": {"countries": ["JP"]}},
	"data": ["customer-data"],
	"storage": ["entra-asia-pacific"],
	"certainty": "stated",
	"since": "2020-10-19",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "15:a8c071be0f076450"},
		{"source": source.b2c_data_residency_2020_10_19, "section": "Data residency", "passage": "16:09c776e53f63fde0"},
	],
}

facts["jp_storage"] := {
	"claim": "Without Go-Local, a B2C tenant made with the location Japan has its customer data in Asia Pacific.",
	"tenants": {"countries": ["JP"]},
	"when": {"go_local": [false]},
	"data": ["customer-data"],
	"storage": ["entra-asia-pacific"],
	"certainty": "stated",
	"since": "2020-10-19",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "21:742728709222d846"},
		{"source": source.b2c_data_residency_2020_10_19, "section": "Data residency", "passage": "22:cc418c2e0bdd3031"},
	],
}

facts["jp_storage_go_local"] := {
	"claim": "With the paid Go-Local add-on, a B2C tenant made with the location Japan can store its data exclusively there; an existing tenant must opt in.",
	"tenants": {"countries": ["JP"]},
	"when": {"go_local": [true]},
	"data": ["customer-data"],
	"storage": ["JP"],
	"certainty": "stated",
	"since": "2023-06-24",
	"history": [
		{
			"until": "2023-06-24",
			"claim": "The paid Local Data Residency add-on let a B2C tenant store its data exclusively in Japan.",
			"storage": ["JP"],
			"citations": [
				{
					"source": source.b2c_data_residency_2022_11_30,
					"section": "Local data residency",
					"passage": "12:e0e3d3e6c42a389b",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.b2c_data_residency,
			"section": "Go-Local add-on",
			"passage": "11:fccc8a207e9c52b2",
			"limits": ["16:e030b6eaf5989910"],
		},
		{"source": source.b2c_data_residency, "section": "Go-Local add-on", "passage": "11:350faba78cebcbe0"},
		{"source": source.b2c_data_residency_2023_06_24, "section": "Go-Local add-on", "passage": "11:fccc8a207e9c52b2"},
		{"source": source.b2c_data_residency_2023_06_24, "section": "Go-Local add-on", "passage": "11:350faba78cebcbe0"},
	],
}

facts["au_storage"] := {
	"claim": "Without Go-Local, a B2C tenant made with the location Australia has its customer data in Australia or New Zealand; the page does not say which.",
	"tenants": {"countries": ["AU"]},
	"when": {"go_local": [false]},
	"data": ["customer-data"],
	"storage": ["AU", "NZ"],
	"certainty": "may",
	"history": [
		{
			"until": "2022-11-30",
			"claim": "Australia was not yet on any list; such customers were to pick another location.",
			"storage": ["undocumented"],
			"certainty": "stated",
			"citations": [
				{"source": source.b2c_data_residency_2020_10_19, "section": "Data residency", "passage": "14:a3d911633fae5791"},
			],
		},
		{
			"until": "2024-11-27",
			"claim": "A B2C tenant made with the location Australia had its customer data in Australia.",
			"storage": ["AU"],
			"certainty": "stated",
			"citations": [
				{"source": source.b2c_data_residency_2022_11_30, "section": "Data residency", "passage": "15:3a676ca51e7b5c5a"},
				{"source": source.b2c_data_residency_2023_06_24, "section": "Data residency", "passage": "14:b58da1a5c6096c84"},
			],
		},
	],
	"citations": [{"source": source.b2c_data_residency, "section": "Data residency", "passage": "17:7c64d95214dbeda0"}],
}

facts["au_storage_go_local"] := {
	"claim": "With the paid Go-Local add-on, a B2C tenant made with the location Australia can store its data exclusively there; an existing tenant must opt in.",
	"tenants": {"countries": ["AU"]},
	"when": {"go_local": [true]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"since": "2023-06-24",
	"history": [
		{
			"until": "2023-06-24",
			"claim": "The paid Local Data Residency add-on let a B2C tenant store its data exclusively in Australia.",
			"storage": ["AU"],
			"citations": [
				{
					"source": source.b2c_data_residency_2022_11_30,
					"section": "Local data residency",
					"passage": "12:e0e3d3e6c42a389b",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.b2c_data_residency,
			"section": "Go-Local add-on",
			"passage": "11:fccc8a207e9c52b2",
			"limits": ["16:e030b6eaf5989910"],
		},
		{"source": source.b2c_data_residency, "section": "Go-Local add-on", "passage": "11:350faba78cebcbe0"},
		{"source": source.b2c_data_residency_2023_06_24, "section": "Go-Local add-on", "passage": "11:fccc8a207e9c52b2"},
		{"source": source.b2c_data_residency_2023_06_24, "section": "Go-Local add-on", "passage": "11:350faba78cebcbe0"},
	],
}

facts["nz_storage"] := {
	"claim": "A B2C tenant made with the location New Zealand has its customer data in Australia or New Zealand; the page does not say which.",
	"tenants": {"countries": ["NZ"]},
	"data": ["customer-data"],
	"storage": ["AU", "NZ"],
	"certainty": "may",
	"history": [
		{
			"until": "2022-11-30",
			"claim": "New Zealand was not yet on any list; such customers were to pick another location.",
			"storage": ["undocumented"],
			"certainty": "stated",
			"citations": [
				{"source": source.b2c_data_residency_2020_10_19, "section": "Data residency", "passage": "14:a3d911633fae5791"},
			],
		},
		{
			"until": "2024-11-27",
			"claim": "A B2C tenant made with the location New Zealand had its customer data in Australia.",
			"storage": ["AU"],
			"certainty": "stated",
			"citations": [
				{"source": source.b2c_data_residency_2022_11_30, "section": "Data residency", "passage": "15:3a676ca51e7b5c5a"},
				{"source": source.b2c_data_residency_2023_06_24, "section": "Data residency", "passage": "14:b58da1a5c6096c84"},
			],
		},
	],
	"citations": [{"source": source.b2c_data_residency, "section": "Data residency", "passage": "17:7c64d95214dbeda0"}],
}

facts["unlisted_storage"] := {
	"claim": "No place found for this country: ten countries are still to be added to the lists, and their customers can pick any listed location meanwhile.",
	"tenants": {"countries": ["AR", "BR", "CL", "CO", "EC", "IQ", "PE", "PY", "UY", "VE"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2020-10-19",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "13:441adede2f773c9f"},
		{"source": source.b2c_data_residency_2020_10_19, "section": "Data residency", "passage": "14:a3d911633fae5791"},
	],
}

facts["all_remote_profile"] := {
	"claim": "Custom policies can keep user profiles in a remote database of the customer, while credentials stay in the B2C directory.",
	"when": {"remote_profile": [true]},
	"data": ["user-profile"],
	"storage": ["third-party"],
	"certainty": "stated",
	"since": "2020-10-19",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Remote profile solution", "passage": "12:7cde74b1b3af826c"},
		{"source": source.b2c_data_residency, "section": "Remote profile solution", "passage": "12:209e651124ae2ba0"},
		{"source": source.b2c_data_residency_2020_10_19, "section": "Remote profile solution", "passage": "12:fd55f50d65a4667c"},
	],
}

facts["china_storage"] := {
	"claim": "No place found for the cloud run by 21Vianet, where B2C is available; it is not available in the government cloud.",
	"tenants": {"cloud": "china"},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.b2c_data_residency, "section": "note on availability", "passage": "14:30247b7e81732241"}],
}

facts["all_policies_storage"] := {
	"claim": "Users were in the Core Store, policies and secrets in Cosmos DB, in a location that the customer could select. The entry was gone by August 2024.",
	"data": ["policies", "secrets"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2022-12-05",
	"until": "2024-08-25",
	"citations": [
		{
			"source": source.data_residency_2023_03_21,
			"section": "Microsoft Entra components and data storage location",
			"passage": "16:49fb6abe0759f5d1",
		},
		{
			"source": source.data_residency_2023_03_21,
			"section": "Microsoft Entra components and data storage location",
			"passage": "12:a7e0a1de81795ecc",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "15:787b531ac47fdf93",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "12:a7e0a1de81795ecc",
		},
	],
}

facts["eu_policy_config_legacy"] := {
	"claim": "Policy configuration without personal data was stored only in the United States.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["policies"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2018-05-17",
	"until": "2022-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2019_03_04,
			"section": "Data stored outside of European datacenters",
			"passage": "15:7060f5da02dd2478",
		},
		{
			"source": source.data_storage_europe_2018_05_17,
			"section": "Data stored outside of European datacenters",
			"passage": "15:7060f5da02dd2478",
		},
	],
}

facts["all_mfa_events_legacy"] := {
	"claim": "Multifactor events of B2C were processed by datacenters in the United States. Later texts do not say.",
	"data": ["sign-in-data"],
	"processing": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2019-12-12",
	"until": "2021-01-11",
	"citations": [
		{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "20:692298f38c664a9a"},
		{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "20:692298f38c664a9a"},
	],
}
