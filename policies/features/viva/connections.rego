# Viva Connections, as Microsoft documents it.
package residency.features.viva.connections

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Connections",
	"product": "Microsoft Viva",
	"aliases": ["Viva Home", "SharePoint home site dashboard"],
	"general": ["microsoft/m365_eu_data_boundary", "microsoft/m365_request_processing", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["adr_storage"] := {
	"claim": "With Advanced Data Residency, dashboard and feed content from SharePoint, Exchange Online and Teams is kept at rest in the Local Region Geography of the sign-up country.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["advanced-data-residency"]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [
		{
			"source": source.m365_dr_commitments,
			"section": "Viva Connections",
			"passage": "17:d6c603050bd22d38",
			"limits": ["15:5e4f24e366a87611"],
		},
		{
			"source": source.advanced_data_residency,
			"section": "Overview of Advanced Data Residency; Eligibility",
			"passage": "16:424d2a95fa1529d9",
			"limits": ["11:23d12f6d806816b5"],
		},
	],
}

facts["multi_geo_storage"] := {
	"claim": "With Multi-Geo, even beside Advanced Data Residency, certain customer data is stored in the geographies that are configured. Which of this service's is not said.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["multi-geo"]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "may",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_commitments_2024_02_29, "section": "opening note", "passage": "17:812b8f8d96b3a5ef"}],
}

facts["no_adr_storage"] := {
	"claim": "No place found for tenants without Advanced Data Residency. Content that comes from SharePoint, Exchange Online or Teams follows those services.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.m365_dr_commitments, "section": "Viva Connections", "passage": "14:1172f1aac5b3e3cf"}],
}
