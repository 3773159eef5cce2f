# The directory itself (users, groups, devices, applications, policies), as Microsoft documents it.
package residency.features.entra.core_store

import data.residency.sources.microsoft as source

feature := {
	"name": "Directory Core Store",
	"product": "Microsoft Entra ID",
	"aliases": [
		"Azure AD directory",
		"directory management",
		"identity data storage",
		"Azure AD",
		"AAD",
		"Azure Active Directory",
		"Entra ID directory",
	],
	"options": {
		"country_code_changed": {
			"type": "boolean",
			"about": "Whether the tenant was made under another country code that was changed to the present one, which was possible until March 2019.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Directory data in the public cloud is at rest in the tenant's geo-location, spread over two or more Azure regions. Exceptions are listed by component and feature.",
	"data": ["customer-data", "service-configuration"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2023-03-21",
	"history": [
		{
			"until": "2022-12-20",
			"claim": "Data was at rest in the target region for North America, EMEA and Japan. A footnote put authentication information at rest in the continental United States.",
			"storage": ["US", "tenant-geo"],
			"citations": [
				{
					"source": source.data_residency_2022_12_05,
					"section": "Azure AD cloud solution models",
					"passage": "17:26498481aacee191",
				},
				{
					"source": source.data_residency_2022_12_05,
					"section": "Azure AD cloud solution models",
					"passage": "15:009685bec9e39a92",
				},
			],
		},
		{
			"until": "2023-03-21",
			"claim": "Data was at rest in the target location, Asia/Pacific now among them. A footnote put authentication information at rest in the continental United States.",
			"storage": ["US", "tenant-geo"],
			"citations": [
				{
					"source": source.data_residency_2022_12_20,
					"section": "Azure AD cloud solution models",
					"passage": "16:de64e9806dd61a23",
				},
				{
					"source": source.data_residency_2022_12_20,
					"section": "Azure AD cloud solution models",
					"passage": "17:2361ea386c505859",
				},
			],
		},
	],
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "17:365cbf29343b4fe3"},
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "13:1d23f82fdd99497a"},
		{
			"source": source.data_residency_2023_03_21,
			"section": "Microsoft Entra cloud solution models",
			"passage": "11:910ffb6d13de70c9",
		},
		{
			"source": source.data_residency_2023_03_21,
			"section": "Microsoft Entra cloud solution models",
			"passage": "13:1d23f82fdd99497a",
		},
	],
}

facts["jp_storage"] := {
	"claim": "Customer data of new tenants with a Japanese billing address has been stored in datacenters in Japan since 15 April 2022; Japan is one of the geo-locations.",
	"tenants": {"countries": ["JP"], "created": {"from": "2022-04-15"}},
	"data": ["customer-data"],
	"storage": ["JP"],
	"certainty": "stated",
	"overrides": ["all_storage"],
	"history": [
		{
			"effective": {"until": "2022-06-30"},
			"claim": "Customer data of new Japanese tenants was stored in Japan, and until 30 June 2022 a backup copy was kept in Asia.",
			"storage": ["JP", "entra-asia-pacific"],
			"citations": [
				{"source": source.data_storage_japan_2022_04_12, "section": "introduction", "passage": "14:0431695e18adf9ea"},
			],
		},
	],
	"citations": [
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction", "passage": "20:6c0c8eb6a110182f"},
		{
			"source": source.data_residency,
			"section": "Core Store; Microsoft Entra cloud solution models",
			"passage": "15:a6e932fac1b734b2",
			"limits": ["11:7ec3e862c8372d38"],
		},
		{"source": source.whats_new_archive, "section": "April 2022", "passage": "15:238b85102bea6bb4"},
	],
}

facts["jp_storage_pre_2022"] := {
	"claim": "No place found for Japanese tenants made before 15 April 2022, nor a statement that they were moved to Japan.",
	"tenants": {"countries": ["JP"], "created": {"before": "2022-04-15"}},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"home_geography": true,
	"citations": [
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction", "passage": "14:0431695e18adf9ea"},
		{"source": source.data_storage_japan_2024_01_03, "section": "introduction"},
	],
}

facts["aunz_storage"] := {
	"claim": "Customer data of new tenants with an Australian or New Zealand billing address has been stored in datacenters in Australia since 26 February 2020.",
	"tenants": {"countries": ["AU", "NZ"], "created": {"from": "2020-02-26"}},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"since": "2022-08-17",
	"overrides": ["all_storage"],
	"history": [
		{
			"until": "2020-07-21",
			"claim": "Personal data of the Free edition was at rest in Australia; other premium services were in global datacenters.",
			"data": ["identity-data"],
			"storage": ["AU"],
			"citations": [
				{
					"source": source.data_storage_australia_newzealand_2019_12_13,
					"section": "introduction",
					"passage": "12:d5c3befd8e946c86",
				},
			],
		},
		{
			"until": "2022-08-17",
			"claim": "New tenants were stored in Australia, and existing Australian and New Zealand tenants were to be moved there between May and October 2020.",
			"storage": ["AU"],
			"citations": [
				{
					"source": source.data_storage_australia_newzealand_2020_07_21,
					"section": "introduction",
					"passage": "17:a0a435f7b915806c",
				},
				{
					"source": source.data_storage_australia_newzealand_2020_07_21,
					"section": "introduction",
					"passage": "17:9c4bb8e599dbd781",
				},
			],
		},
	],
	"citations": [
		{"source": source.data_storage_australia_newzealand, "section": "Overview", "passage": "17:a0a435f7b915806c"},
		{
			"source": source.data_storage_australia_newzealand_2022_08_17,
			"section": "introduction",
			"passage": "17:a0a435f7b915806c",
		},
	],
}

facts["aunz_storage_identity_doc"] := {
	"claim": "Identity data of directory management is kept in Australian datacenters for customers who gave an address in Australia or New Zealand.",
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

# The European page counts service configuration (applications, policies, groups)
# among customer data.
facts["eu_storage"] := {
	"claim": "Customers who gave a location in Europe have their customer data stored in Europe, but for what the page lists: some old tenants, the fraud block list, and collaboration and routing that customers choose.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-08-17",
	"overrides": ["all_storage"],
	"history": [
		{
			"until": "2019-03-04",
			"claim": "Most identity data stayed in Europe, but eleven attributes (names, user principal name, domain and password hash among them) were replicated to the United States.",
			"data": ["user-account-data"],
			"storage": ["US", "entra-europe"],
			"citations": [
				{
					"source": source.data_storage_europe_2018_05_17,
					"section": "Data stored outside of European datacenters",
					"passage": "12:c820f269262e3798",
				},
			],
		},
		{
			"until": "2023-08-17",
			"claim": "Customers who gave a location in Europe had most of their customer data stored in Europe; the page listed what was not.",
			"storage": ["entra-europe"],
			"citations": [
				{"source": source.data_storage_europe_2022_08_17, "section": "introduction", "passage": "9:b8fc72a15a9ae811"},
			],
		},
		{
			"until": "2022-08-17",
			"claim": "Most identity data stayed in Europe; some operational data without personal data was in the United States.",
			"storage": ["US", "entra-europe"],
			"citations": [
				{"source": source.data_storage_europe_2019_03_04, "section": "introduction", "passage": "10:85d707aaa407f9d2"},
				{"source": source.data_storage_europe_2019_03_04, "section": "introduction", "passage": "18:3fcf519b8068f5bf"},
			],
		},
	],
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "introduction: EU Data Residency",
			"passage": "15:06ab88d9158aa873",
			"limits": ["18:70bc7dbf4da80356"],
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "introduction: EU Data Residency",
			"passage": "15:06ab88d9158aa873",
		},
		{"source": source.data_storage_europe_2022_08_17, "section": "introduction", "passage": "9:b8fc72a15a9ae811"},
	],
}

facts["eudb_storage"] := {
	"claim": "Customers located in the EU Data Boundary (EU and EFTA) have their customer data stored inside it, but for what is listed there and on the pages on the boundary.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["eu-data-boundary"],
	"certainty": "stated",
	"since": "2023-08-17",
	"boundary": true,
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "introduction: EU Data Boundary",
			"passage": "20:25fc17983fb7da5e",
			"limits": ["10:2821749f9c7d8c9c"],
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "introduction: EU Data Boundary",
			"passage": "20:25fc17983fb7da5e",
		},
	],
}

facts["eudb_processing"] := {
	"claim": "Customers located in the EU Data Boundary (EU and EFTA) have their customer data processed inside it, but for what is listed there and on the pages on the boundary.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["customer-data", "service-configuration"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"since": "2023-08-17",
	"boundary": true,
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "introduction: EU Data Boundary",
			"passage": "20:25fc17983fb7da5e",
			"limits": ["10:2821749f9c7d8c9c"],
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "introduction: EU Data Boundary",
			"passage": "20:25fc17983fb7da5e",
		},
	],
}

facts["us_storage"] := {
	"claim": "Identity data of directories in the United States is stored only in the United States.",
	"tenants": {"countries": ["US"]},
	"data": ["identity-data", "user-account-data"],
	"storage": ["US"],
	"certainty": "stated",
	"overrides": ["all_storage"],
	"citations": [
		{
			"source": source.training_public_sector,
			"section": "Customer data in Azure Active Directory",
			"passage": "13:b8cdb4180b88d144",
		},
	],
}

facts["eu_legacy_country_code_changed"] := {
	"claim": "A few tenants made under a country code outside Europe that was later changed to a European one are still stored and processed in the United States or Asia/Pacific.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"], "created": {"before": "2019-03-01"}},
	"when": {"country_code_changed": [true]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["US", "entra-asia-pacific"],
	"processing": ["US", "entra-asia-pacific"],
	"certainty": "may",
	"since": "2023-08-17",
	"overrides": ["all_storage", "eu_storage", "eudb_storage", "eudb_processing"],
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:a3a9566982485177",
		},
		{
			"source": source.data_storage_europe,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "19:7e3c2952b98e5e96",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:a3a9566982485177",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "19:7e3c2952b98e5e96",
		},
	],
}

facts["eu_legacy_13_countries"] := {
	"claim": "Thirteen country codes, this one among them, belonged to Asia until 2013: tenants made before July 2013 are there, not in Europe. As places of all such cases the page names the United States and Asia/Pacific.",
	"tenants": {
		"countries": ["AE", "AZ", "BH", "IL", "JO", "KW", "KZ", "LB", "OM", "PK", "QA", "SA", "TR"],
		"created": {"before": "2013-07-01"},
	},
	"data": ["customer-data", "service-configuration"],
	"storage": ["US", "entra-asia-pacific"],
	"processing": ["US", "entra-asia-pacific"],
	"certainty": "may",
	"since": "2023-08-17",
	"overrides": ["all_storage", "eu_storage"],
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:6853e46ac6541747",
		},
		{
			"source": source.data_storage_europe,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "19:7e3c2952b98e5e96",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:6853e46ac6541747",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "19:7e3c2952b98e5e96",
		},
	],
}

facts["eu_legacy_7_countries"] := {
	"claim": "Seven country codes, this one among them, belonged to Asia until 2017: tenants made before February 2017 are there, not in Europe. As places of all such cases the page names the United States and Asia/Pacific.",
	"tenants": {
		"countries": ["AM", "GE", "IQ", "KG", "TJ", "TM", "UZ"],
		"created": {"before": "2017-02-01"},
	},
	"data": ["customer-data", "service-configuration"],
	"storage": ["US", "entra-asia-pacific"],
	"processing": ["US", "entra-asia-pacific"],
	"certainty": "may",
	"since": "2023-08-17",
	"overrides": ["all_storage", "eu_storage"],
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:3ddd223256ce94ed",
		},
		{
			"source": source.data_storage_europe,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "19:7e3c2952b98e5e96",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:3ddd223256ce94ed",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "19:7e3c2952b98e5e96",
		},
	],
}

facts["usgov_storage"] := {
	"claim": "In the US government cloud, data is at rest in the target location, without exceptions.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "13:fc5e1e8f19af6172"},
		{"source": source.data_residency_2022_12_05, "section": "Azure AD cloud solution models", "passage": "13:b0c128b147e3ca72"},
	],
}

facts["china_storage"] := {
	"claim": "In the cloud run by 21Vianet, data is at rest in China, without exceptions. 21Vianet says that its datacenters are only in mainland China.",
	"tenants": {"cloud": "china"},
	"data": ["customer-data"],
	"storage": ["CN"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "13:fc5e1e8f19af6172"},
		{"source": source.data_residency_2022_12_05, "section": "Azure AD cloud solution models", "passage": "13:b0c128b147e3ca72"},
		{"source": source.trust_center_21vianet, "section": "location of customer data", "passage": "8:ead735ea6afa98cb"},
	],
}

facts["all_non_regional_default"] := {
	"claim": "A training text calls the directory a service without regions that might store its data globally, except for the United States, Europe, and Australia and New Zealand. It does not mention Japan.",
	"tenants": {
		"except": {"countries": ["AU", "NZ", "US"], "groups": ["entra-europe", "eu-data-boundary"]},
	},
	"data": ["identity-data", "user-account-data"],
	"storage": ["global"],
	"certainty": "may",
	"status": "fallback",
	"citations": [
		{
			"source": source.training_public_sector,
			"section": "Customer data in Azure Active Directory",
			"passage": "15:26e04ea63efc5269",
		},
	],
}

facts["eu_misplaced_pre_2019"] := {
	"claim": "A small number of European tenants made before March 2019 were stored and processed in the United States or Asia/Pacific by mistake; in 2023 they were being moved.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"], "created": {"before": "2019-03-01"}},
	"data": ["user-account-data", "device-account-data", "service-configuration"],
	"storage": ["US", "entra-asia-pacific"],
	"processing": ["US", "entra-asia-pacific"],
	"certainty": "may",
	"status": "withdrawn",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Residency and EU Data Boundary",
			"passage": "19:173d27f8c6c005dd",
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Residency and EU Data Boundary",
			"passage": "19:7e3c2952b98e5e96",
		},
	],
}

facts["eu_analytics_copy"] := {
	"claim": "In 2023, regular analytics took data of European customers' directories to the United States, where it was stored and processed.",
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
