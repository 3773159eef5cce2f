# Microsoft Defender for Office 365 Plan 1, as Microsoft documents it.
package residency.features.m365.defender_office_365_p1

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender for Office 365 Plan 1",
	"product": "Microsoft Defender for Office 365",
	"aliases": ["MDO P1", "Safe Links", "Safe Attachments", "Office 365 ATP", "Defender for Office 365"],
	"general": [
		"microsoft/m365_eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["storage"] := {
	"claim": "Defender for Office 365 Plan 1 stores no customer data within its service.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_dr_commitments, "section": "Microsoft Defender for Office P1", "passage": "14:6f8da701fc9f12b9"},
		{"source": source.m365_dr_service_mdo_p1, "section": "Migration", "passage": "14:738bee3217bc5a75"},
	],
}

facts["advanced_data_residency_processing"] := {
	"claim": "With Advanced Data Residency on every paid seat, the sandbox that analyses suspicious mail, documents, messages and links runs in the Local Region Geography.",
	"tenants": {
		"groups": ["m365-advanced-data-residency"],
		"commitments": ["advanced-data-residency"],
	},
	"data": ["email", "files", "urls"],
	"processing": ["tenant-geo"],
	"certainty": "stated",
	"citations": [{"source": source.m365_dr_service_mdo_p1, "section": "Other Information", "passage": "17:30907dee39005324"}],
}

facts["processing"] := {
	"claim": "No place found for the analysis of suspicious mail, documents and links without Advanced Data Residency.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["email", "files", "urls"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.m365_dr_service_mdo_p1, "section": "Other Information", "passage": "17:30907dee39005324"}],
}
