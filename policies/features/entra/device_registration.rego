# The Device Registration Service, as Microsoft documents it.
package residency.features.entra.device_registration

import data.residency.sources.microsoft as source

feature := {
	"name": "Device Registration Service",
	"product": "Microsoft Entra ID",
	"aliases": ["DRS", "Entra join", "Azure AD join", "registered devices"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "Computers and devices are managed in the directory; the component is listed as in the geo-location.",
	"data": ["device-account-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "11:3c9d78c1daa95307",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "10:f30194238f47e7f6",
		},
	],
}

facts["eu_analytics_copy"] := {
	"claim": "In 2023, regular analytics took data of device registration to the United States, where it was stored and processed.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["device-account-data", "usage-data"],
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
