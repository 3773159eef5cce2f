# How the home geography of a tenant is chosen, as Microsoft documents it.
package residency.features.entra.tenant_location

import data.residency.sources.microsoft as source

feature := {
	"name": "Tenant location",
	"product": "Microsoft Entra ID",
	"aliases": ["home geography", "Azure AD data location", "tenant country or region"],
	"options": {
		"signup_channel": {
			"type": "one-of",
			"values": [
				"entra-admin-center-or-api",
				"azure-portal",
				"microsoft-365",
				"dynamics-365-power-platform",
			],
			"about": "Where the tenant was signed up.",
		},
		"location_model": {
			"type": "one-of",
			"values": ["geo-located", "worldwide"],
			"about": "Whether the tenant is in a geo-location, or in the Worldwide model that Microsoft's support sets up on request.",
		},
	},
}

facts["all_default"] := {
	"claim": "Customer data is kept in a geography that follows from the country or region given at sign-up for a Microsoft online service, Microsoft 365 and Azure among them.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-04-12",
	"citations": [
		{"source": source.data_storage_japan, "section": "introduction", "passage": "17:25677074055662cf"},
		{"source": source.data_storage_japan_2024_01_03, "section": "introduction", "passage": "17:25677074055662cf"},
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction", "passage": "16:bdc89c7a993fef93"},
	],
}

facts["all_mapping"] := {
	"claim": "The location chosen at sign-up maps to one of six geo-locations (Australia, Asia/Pacific, EMEA, Japan, North America, Worldwide) and to one scale unit there. It cannot be changed later.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-20",
	"history": [
		{
			"until": "2022-12-20",
			"claim": "The chosen country mapped to North America, EMEA, Australia, China, Japan, US government or Worldwide; Asia/Pacific was not on the list.",
			"storage": ["tenant-geo"],
			"citations": [{"source": source.data_residency_2022_12_05, "section": "Core Store", "passage": "14:6390a6757bd07332"}],
		},
	],
	"citations": [
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
		{"source": source.data_residency, "section": "Core Store", "passage": "14:32f6627a2a2eab2a"},
		{"source": source.data_residency_2022_12_20, "section": "Core Store", "passage": "15:0f36e353564418fe"},
		{"source": source.data_residency_2022_12_20, "section": "Core Store", "passage": "14:32f6627a2a2eab2a"},
	],
}

facts["all_country_code_change_blocked"] := {
	"claim": "The location of a tenant is fixed when it is made and does not move when its country code is edited. Such edits have been blocked since March 2019.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:09c69938c838e929",
		},
		{
			"source": source.data_storage_europe,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "13:e40ee6f900459bb8",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:09c69938c838e929",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "13:e40ee6f900459bb8",
		},
	],
}

facts["all_signup_entra_portal"] := {
	"claim": "A customer who signs up in the Microsoft Entra admin center or through its API picks the location from a fixed list.",
	"when": {"signup_channel": ["entra-admin-center-or-api"]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{"source": source.data_storage_europe, "section": "introduction", "passage": "9:7da1d2cf2ce3d6c0"},
		{"source": source.data_storage_europe_2023_08_17_revised, "section": "introduction", "passage": "10:880837bb17dc7410"},
	],
}

facts["all_portal_default_us"] := {
	"claim": "The Azure portal form for a new tenant comes with United States selected. Left alone, that is the country that the tenant's location follows.",
	"when": {"signup_channel": ["azure-portal"]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [{"source": source.new_tenant, "section": "To create a new tenant", "passage": "17:0ca1662f9d9ab02a"}],
}

facts["all_signup_m365"] := {
	"claim": "For a tenant signed up with Microsoft 365, the billing address decides the location.",
	"when": {"signup_channel": ["microsoft-365"]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{"source": source.data_storage_europe, "section": "introduction", "passage": "10:4b34210d522834a4"},
		{"source": source.data_storage_europe_2023_08_17_revised, "section": "introduction", "passage": "10:4b34210d522834a4"},
	],
}

facts["all_signup_dynamics"] := {
	"claim": "A tenant signed up with Dynamics 365 or Power Platform is made in a predefined location.",
	"when": {"signup_channel": ["dynamics-365-power-platform"]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{"source": source.data_storage_europe, "section": "introduction", "passage": "9:55638af36cf71e78"},
		{"source": source.data_storage_europe_2023_08_17_revised, "section": "introduction", "passage": "10:a5b7017fdf9f3eff"},
	],
}

facts["all_worldwide_model"] := {
	"claim": "Tenants in the Worldwide model are kept in all locations. Microsoft makes them only through its support, at its own discretion.",
	"when": {"location_model": ["worldwide"]},
	"data": ["customer-data"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2022-12-20",
	"overrides": [
		"all_default",
		"all_mapping",
		"all_country_code_change_blocked",
		"all_signup_entra_portal",
		"all_portal_default_us",
		"all_signup_m365",
		"all_signup_dynamics",
	],
	"history": [
		{
			"until": "2022-12-20",
			"claim": "The Worldwide model took tenants of countries without a regional model; its data location was left blank.",
			"storage": ["undocumented"],
			"citations": [
				{
					"source": source.data_residency_2022_12_05,
					"section": "Azure AD cloud solution models",
					"passage": "8:0dbdb25cb2e9d438",
				},
			],
		},
	],
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "8:6c0880019c64ce2c"},
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "12:04a9f167d0e8d6ee"},
		{"source": source.data_residency_2022_12_20, "section": "Azure AD cloud solution models", "passage": "8:6c0880019c64ce2c"},
		{"source": source.data_residency_2022_12_20, "section": "Azure AD cloud solution models", "passage": "12:04a9f167d0e8d6ee"},
	],
}
