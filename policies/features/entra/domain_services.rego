# Microsoft Entra Domain Services, as Microsoft documents it.
package residency.features.entra.domain_services

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra Domain Services",
	"product": "Microsoft Entra Domain Services",
	"aliases": ["Azure AD DS", "AAD DS"],
	"options": {
		"regions": {
			"type": "regions",
			"about": "The Azure regions of the managed domain: one for each replica set.",
		},
	},
}

facts["all_storage"] := {
	"claim": "The domain controllers run in the Azure region that the customer selects. Every replica set holds the same data, so each further region has a copy.",
	"data": ["user-account-data", "passwords", "groups"],
	"storage": ["region"],
	"certainty": "stated",
	"overrides": ["all_storage_residency_doc"],
	"citations": [
		{
			"source": source.domain_services_replica_sets,
			"section": "introduction; How replica sets work",
			"passage": "12:86a895b4bf90a1e7",
		},
		{
			"source": source.domain_services_replica_sets,
			"section": "introduction; How replica sets work",
			"passage": "17:b1d2f16d2d87d1df",
		},
	],
}

facts["all_storage_residency_doc"] := {
	"claim": "The component table lists Domain Services as in the geo-location and refers to the regions in which it is published.",
	"data": ["user-account-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "16:5e5f72d9b866c1b1",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "15:55245984f5d5a92a",
		},
	],
}

facts["all_metadata"] := {
	"claim": "System metadata, said to hold no personal data, is kept globally in Azure Tables.",
	"data": ["system-metadata"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "15:3fe910639b0edd62",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "15:3fe910639b0edd62",
		},
	],
}

facts["eu_storage"] := {
	"claim": "User data was stored with the virtual network that the customer selected; with a network outside Europe it was stored outside Europe.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["user-account-data"],
	"storage": ["region"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2018-05-17",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2022_08_17,
			"section": "Microsoft Azure Active Directory Domain Services",
			"passage": "14:489b004267e1ff12",
		},
		{
			"source": source.data_storage_europe_2019_03_04,
			"section": "Data stored outside of European datacenters",
			"passage": "14:489b004267e1ff12",
		},
		{
			"source": source.data_storage_europe_2018_05_17,
			"section": "Data stored outside of European datacenters",
			"passage": "14:489b004267e1ff12",
		},
	],
}
