# OneDrive sync reports, as Microsoft documents them.
package residency.features.m365.onedrive_sync_reports

import data.residency.sources.microsoft as source

feature := {
	"name": "OneDrive sync reports",
	"product": "Microsoft OneDrive",
	"aliases": ["OneDrive sync health dashboard", "sync reports in the Apps admin center", "EnableSyncAdminReports"],
}

facts["eu_storage"] := {
	"claim": "All data is stored as the EU Data Boundary has it, so that of tenants from the EU and EFTA is taken to be inside.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["telemetry", "device-data"],
	"storage": ["eu-data-boundary"],
	"certainty": "inferred",
	"boundary": true,
	"citations": [{"source": source.onedrive_sync_reports, "section": "Known limitations and considerations", "passage": "12:595c53c42a19504a"}],
}

facts["other_storage"] := {
	"claim": "No place found for the health data of other tenants, which the sync apps send to Microsoft.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["telemetry", "device-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.onedrive_sync_reports, "section": "Data for the OneDrive sync health dashboard", "passage": "12:40738ed111d952a0"}],
}
