# Provisioning of users to and from other systems, as Microsoft documents it.
package residency.features.entra.provisioning

import data.residency.sources.microsoft as source

feature := {
	"name": "User provisioning",
	"product": "Microsoft Entra ID",
	"aliases": ["app provisioning", "HR provisioning"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
	"options": {
		"third_party_places": {
			"type": "places",
			"about": "Where the systems that users are provisioned to keep them.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Configuration and group membership data are kept in Cosmos DB and replicated to several datacenters in the tenant's region; listed as in the geo-location.",
	"data": ["provisioning-configuration", "group-membership"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "13:65b0ba222dc886c4",
		},
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "14:aafb4d95febbe601",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "13:65b0ba222dc886c4",
		},
	],
}

facts["all_target_systems"] := {
	"claim": "Provisioning creates and updates users in other systems, which have access to customer data and must be judged one by one.",
	"data": ["user-account-data"],
	"storage": ["third-party"],
	"certainty": "stated",
	"since": "2024-01-03",
	"citations": [
		{
			"source": source.data_storage_japan_2024_01_03,
			"section": "note on integrated applications",
			"passage": "14:7034b02c4ecb8326",
		},
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "12:b43e0ea0f518dc0d",
		},
		{
			"source": source.data_storage_australia_newzealand,
			"section": "note on integrated applications",
			"passage": "14:7034b02c4ecb8326",
		},
		{
			"source": source.data_storage_europe,
			"section": "Other EU Data Boundary online services",
			"passage": "17:82b3cdf09d8bf92d",
		},
	],
}
