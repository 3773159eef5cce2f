# Data Loss Prevention, as Microsoft documents it.
package residency.features.purview.dlp

import data.residency.sources.microsoft as source

feature := {
	"name": "Data Loss Prevention",
	"product": "Microsoft Purview",
	"aliases": ["DLP", "Purview DLP"],
	"general": ["microsoft/m365_eu_data_boundary", "microsoft/m365_request_processing", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"other_locations": {
			"type": "boolean",
			"about": "Whether policies cover anything but e-mail, files in Office 365 and Teams chat, such as devices, cloud apps of others or on-premises repositories.",
		},
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["adr_storage"] := {
	"claim": "With Advanced Data Residency, kept at rest in the Local Region Geography of the sign-up country: policies, monitored activities, violation history, quarantine and alerts.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["advanced-data-residency"]},
	"data": ["customer-data", "policies", "audit-logs", "alerts"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [
		{"source": source.m365_dr_commitments, "section": "Data Loss Prevention (DLP)", "passage": "13:50b72ea8e749d587"},
		{"source": source.m365_dr_workload_purview, "section": "opening paragraphs", "passage": "13:d5469bf78ed4e765"},
		{"source": source.advanced_data_residency, "section": "Eligibility; Licensing Requirements", "passage": "15:b1780b6d07752073", "limits": ["12:cedd6d4a48970e1a"]},
	],
}

facts["other_locations_storage"] := {
	"claim": "No place found for what Data Loss Prevention keeps about devices, cloud apps of others and on-premises repositories: the add-on applies to e-mail, files and Teams chat.",
	"tenants": {"commitments": ["advanced-data-residency"]},
	"when": {"other_locations": [true]},
	"data": ["customer-data", "policies", "audit-logs", "alerts"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_workload_purview, "section": "Data Loss Prevention (DLP): Summary", "passage": "14:b338beef63fe3cfc"}],
}

facts["no_adr_storage"] := {
	"claim": "No place found for tenants without Advanced Data Residency: Data Loss Prevention is committed to a place only with that add-on.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["customer-data", "policies", "audit-logs", "alerts"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_workload_purview, "section": "required conditions; note on further services", "passage": "13:dcded4c74bae3dc2"}],
}
