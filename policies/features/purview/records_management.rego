# Records Management, as Microsoft documents it.
package residency.features.purview.records_management

import data.residency.sources.microsoft as source

feature := {
	"name": "Records Management",
	"product": "Microsoft Purview",
	"aliases": ["Purview Records Management"],
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
	"claim": "With Advanced Data Residency, kept at rest in the Local Region Geography of the sign-up country: record labels, file plan, event settings, disposition and deletion records.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["advanced-data-residency"]},
	"data": ["customer-data", "service-configuration", "audit-logs"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [
		{"source": source.m365_dr_commitments, "section": "Data Lifecycle Management: Records Management", "passage": "12:6f6ab51ddf737f65"},
		{"source": source.m365_dr_workload_purview, "section": "opening paragraphs", "passage": "13:d5469bf78ed4e765"},
		{"source": source.advanced_data_residency, "section": "Eligibility; Licensing Requirements", "passage": "15:b1780b6d07752073", "limits": ["12:cedd6d4a48970e1a"]},
	],
}

facts["no_adr_storage"] := {
	"claim": "No place found for tenants without Advanced Data Residency: Records Management is committed to a place only with that add-on.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["customer-data", "service-configuration", "audit-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_workload_purview, "section": "required conditions; note on further services", "passage": "13:dcded4c74bae3dc2"}],
}
