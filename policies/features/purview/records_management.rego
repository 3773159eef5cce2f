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
		{"source": source.m365_dr_commitments, "section": "Data Lifecycle Management: Records Management"},
		{"source": source.m365_dr_workload_purview, "section": "opening paragraphs"},
		{"source": source.advanced_data_residency, "section": "Eligibility; Licensing Requirements"},
	],
}

facts["multi_geo_storage"] := {
	"claim": "With Multi-Geo, even beside Advanced Data Residency, certain customer data is stored in the geographies that are configured. Which of this service's is not said.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["multi-geo"]},
	"data": ["customer-data", "service-configuration", "audit-logs"],
	"storage": ["customer-configured"],
	"certainty": "may",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_commitments_2024_02_29, "section": "opening note"}],
}

facts["no_adr_storage"] := {
	"claim": "No place found for tenants without Advanced Data Residency: Records Management is committed to a place only with that add-on.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["customer-data", "service-configuration", "audit-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_workload_purview, "section": "required conditions; note on further services"}],
}

facts["no_local_region_storage"] := {
	"claim": "No place found for this country: Advanced Data Residency is not sold where Microsoft 365 has no Local Region Geography.",
	"tenants": {
		"except": {"groups": ["m365-advanced-data-residency"]},
		"commitments": ["advanced-data-residency"],
	},
	"data": ["customer-data", "service-configuration", "audit-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.advanced_data_residency, "section": "Eligibility"}],
}
