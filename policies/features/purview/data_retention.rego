# Data Lifecycle Management: retention, as Microsoft documents it.
package residency.features.purview.data_retention

import data.residency.sources.microsoft as source

feature := {
	"name": "Data Lifecycle Management: retention",
	"product": "Microsoft Purview",
	"aliases": ["retention policies", "retention labels"],
	"general": ["microsoft/m365_eu_data_boundary", "microsoft/m365_request_processing", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"other_locations": {
			"type": "boolean",
			"about": "Whether retention covers anything but Exchange, SharePoint, OneDrive, Microsoft 365 groups, public folders, Teams and Viva Engage, such as AI apps.",
		},
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["adr_storage"] := {
	"claim": "With Advanced Data Residency, kept at rest in the Local Region Geography of the sign-up country: retention policies and labels, copies in hidden mailboxes, classifiers and disposition data.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["advanced-data-residency"]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [
		{"source": source.m365_dr_commitments, "section": "Data Lifecycle Management: Data Retention", "passage": "15:e11a52dc447382a0"},
		{"source": source.m365_dr_workload_purview, "section": "opening paragraphs", "passage": "13:d5469bf78ed4e765"},
		{"source": source.advanced_data_residency, "section": "Eligibility; Licensing Requirements", "passage": "15:b1780b6d07752073", "limits": ["12:cedd6d4a48970e1a"]},
	],
}

facts["other_locations_storage"] := {
	"claim": "No place found for what retention keeps of services other than Exchange, SharePoint, OneDrive, Microsoft 365 groups, public folders, Teams and Viva Engage: the commitment lists these alone.",
	"tenants": {"commitments": ["advanced-data-residency"]},
	"when": {"other_locations": [true]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [
		{"source": source.m365_dr_workload_purview, "section": "Data Retention: Summary", "passage": "11:dd37c8665a1ca270"},
		{"source": source.m365_dr_commitments, "section": "Data Lifecycle Management: Data Retention", "passage": "12:7ba051b312f65671"},
	],
}

facts["no_adr_storage"] := {
	"claim": "No place found for tenants without Advanced Data Residency: retention is committed to a place only with that add-on.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["customer-data", "service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_workload_purview, "section": "required conditions; note on further services", "passage": "13:dcded4c74bae3dc2"}],
}
