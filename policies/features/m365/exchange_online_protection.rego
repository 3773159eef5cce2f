# Exchange Online Protection, as Microsoft documents it.
package residency.features.m365.exchange_online_protection

import data.residency.sources.microsoft as source

feature := {
	"name": "Exchange Online Protection",
	"product": "Exchange Online Protection",
	"aliases": ["EOP", "built-in security features for all cloud mailboxes"],
	"general": [
		"microsoft/m365_eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["advanced_data_residency"] := {
	"claim": "With Advanced Data Residency on every paid seat and data moved, policies and configuration, quarantine, junk mail, blocklists, reports and alerts are at rest in the Local Region Geography.",
	"tenants": {
		"groups": ["m365-advanced-data-residency"],
		"commitments": ["advanced-data-residency"],
	},
	"data": ["quarantined-messages", "urls", "service-configuration", "reports"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_commitments,
			"section": "Exchange Online Protection",
			"passage": "14:dc87f2d8c5dba956",
			"limits": ["15:5e4f24e366a87611"],
		},
		{
			"source": source.m365_dr_service_mdo_p1,
			"section": "Built-in security features for all cloud mailboxes: Advanced Data Residency add-on",
			"passage": "13:dcded4c74bae3dc2",
		},
	],
}

facts["multi_geo"] := {
	"claim": "With Multi-Geo, even beside Advanced Data Residency, certain customer data is stored in the geographies that are configured. Which of this service's is not said.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["multi-geo"]},
	"data": ["quarantined-messages", "urls", "service-configuration", "reports"],
	"storage": ["customer-configured"],
	"certainty": "may",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_commitments_2024_02_29, "section": "opening note", "passage": "17:812b8f8d96b3a5ef"}],
}

facts["no_commitment"] := {
	"claim": "No place found for Exchange Online Protection without Advanced Data Residency. The Data Location Card shows where its data is.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["quarantined-messages", "urls", "service-configuration", "reports"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"home_geography": true,
	"citations": [
		{
			"source": source.m365_data_residency_overview,
			"section": "Table 2; Available Geographies for a given service",
			"passage": "16:8346de7500a633d3",
		},
		{"source": source.m365_data_location_card, "section": "Overview", "passage": "14:eca945d32175d0dd"},
	],
}
