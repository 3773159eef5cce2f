# Managed identities for Azure resources, as Microsoft documents them.
package residency.features.entra.managed_identities

import data.residency.sources.microsoft as source

feature := {
	"name": "Managed identities for Azure resources",
	"product": "Microsoft Entra ID",
	"aliases": ["MSI"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage_description"] := {
	"claim": "Issued certificates are written to Cosmos DB in the East US region, which fails over to others, and a read-only copy is kept in every region where managed identities run.",
	"data": ["certificates"],
	"storage": ["US", "global"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "19:656dbce55de5d2fb",
		},
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "16:af97af4a474d7cf4",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "19:656dbce55de5d2fb",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "11:bdc2cdff538eeb9c",
		},
	],
}

facts["all_storage_table"] := {
	"claim": "The same entry of the component table lists managed identities as in the geo-location.",
	"data": ["certificates"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"disputes": ["all_storage_description"],
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "11:2e4ae8a3db1f0fa2",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "10:4ae0c187328a4554",
		},
	],
}
