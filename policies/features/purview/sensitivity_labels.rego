# Sensitivity labels, as Microsoft documents it.
package residency.features.purview.sensitivity_labels

import data.residency.sources.microsoft as source

feature := {
	"name": "Sensitivity labels",
	"product": "Microsoft Purview",
	"aliases": ["Microsoft Information Protection", "MIP labels", "Azure Information Protection", "AIP", "Purview Information Protection"],
	"general": ["microsoft/m365_eu_data_boundary", "microsoft/m365_request_processing", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"other_places": {
			"type": "boolean",
			"about": "Whether labels are applied anywhere but in Office 365, its apps, Exchange, SharePoint and OneDrive, such as in file shares, Fabric or databases.",
		},
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["adr_storage"] := {
	"claim": "With Advanced Data Residency, kept at rest in the Local Region Geography of the sign-up country: labels and policies, help page, Activity Explorer, audit logs and change justifications.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["advanced-data-residency"]},
	"data": ["customer-data", "service-configuration", "audit-logs"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [
		{"source": source.m365_dr_commitments, "section": "Information Protection: Sensitivity labels", "passage": "14:6568b56b9ad12479"},
		{"source": source.m365_dr_workload_purview, "section": "opening paragraphs", "passage": "13:d5469bf78ed4e765"},
		{"source": source.advanced_data_residency, "section": "Eligibility; Licensing Requirements", "passage": "15:b1780b6d07752073", "limits": ["12:cedd6d4a48970e1a"]},
	],
}

facts["other_places_storage"] := {
	"claim": "No place found for what labelling keeps outside Office 365, its apps, Exchange, SharePoint and OneDrive: the add-on applies to these alone.",
	"tenants": {"commitments": ["advanced-data-residency"]},
	"when": {"other_places": [true]},
	"data": ["customer-data", "service-configuration", "audit-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_workload_purview, "section": "Sensitivity labels: Summary", "passage": "8:e506e92278afa89d"}],
}

facts["no_adr_storage"] := {
	"claim": "No place found for tenants without Advanced Data Residency: labelling is committed to a place only with that add-on.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["customer-data", "service-configuration", "audit-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_workload_purview, "section": "required conditions; note on further services", "passage": "13:dcded4c74bae3dc2"}],
}
