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
		{"source": source.m365_dr_commitments, "section": "Exchange Online Protection"},
		{
			"source": source.m365_dr_service_mdo_p1,
			"section": "Built-in security features for all cloud mailboxes: Advanced Data Residency add-on",
		},
	],
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
		},
		{"source": source.m365_data_location_card, "section": "Overview"},
	],
}
