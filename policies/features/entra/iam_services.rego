# The services behind the admin experience, as Microsoft documents them.
package residency.features.entra.iam_services

import data.residency.sources.microsoft as source

feature := {
	"name": "Identity and access management services",
	"product": "Microsoft Entra ID",
	"aliases": ["Microsoft Entra admin center"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "The admin experience holds no directory data; the services behind it cache groups and users and write logs and usage data. They are listed as in the geo-location.",
	"data": ["user-account-data", "groups", "service-logs", "usage-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "24:2af0decb15701f33",
		},
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "11:4dbd484ae09907bf",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "23:d16c81f8f22c334b",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "11:4dbd484ae09907bf",
		},
	],
}
