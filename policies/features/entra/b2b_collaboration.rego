# B2B collaboration with guests of other tenants, as Microsoft documents it.
package residency.features.entra.b2b_collaboration

import data.residency.sources.microsoft as source

feature := {
	"name": "B2B collaboration",
	"product": "Microsoft Entra External ID",
	"aliases": ["Azure AD B2B", "guest users"],
	"general": ["microsoft/entra_home_geography"],
	"options": {
		"partner_places": {
			"type": "places",
			"about": "Where the other tenants of the collaboration are.",
		},
	},
}

facts["all_storage"] := {
	"claim": "B2B collaboration has no directory data of its own; it is listed as in the geo-location.",
	"data": ["user-account-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "15:67c3476008e6f7f8",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "14:4a5e6a411ea7be52",
		},
	],
}

facts["all_copied_to_other_tenants"] := {
	"claim": "Users and other objects in a B2B relationship have their data copied to the other tenant, wherever that is; the page warns of effects on residency.",
	"data": ["user-account-data"],
	"storage": ["partner-tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "14:8a5f5f1719522a0a",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "14:8a5f5f1719522a0a",
		},
	],
}

facts["eu_invitations"] := {
	"claim": "Invitations with their links, and email addresses of people who opted out of invitations, were stored in datacenters in the United States.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["invitations", "email-address"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-08-17",
	"history": [
		{
			"until": "2022-08-17",
			"claim": "User data was at rest in Europe; metadata of invitations without personal data was in the United States.",
			"storage": ["US", "entra-europe"],
			"citations": [
				{
					"source": source.data_storage_europe_2019_03_04,
					"section": "Data stored outside of European datacenters",
					"passage": "11:ceb2a38e3ab2b81b",
				},
				{
					"source": source.data_storage_europe_2018_05_17,
					"section": "Data stored outside of European datacenters",
					"passage": "11:ceb2a38e3ab2b81b",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.data_storage_europe_2022_08_17,
			"section": "Microsoft Azure Active Directory B2B",
			"passage": "12:ae0c612e9cfac7a3",
		},
		{
			"source": source.data_storage_europe_2022_08_17,
			"section": "Microsoft Azure Active Directory B2B",
			"passage": "14:51f127a04dbcfb89",
		},
	],
}
