# Windows Update for Business reports, as Microsoft documents them.
package residency.features.windows.update_for_business_reports

import data.residency.sources.microsoft as source

feature := {
	"name": "Windows Update for Business reports",
	"product": "Windows",
	"aliases": ["WUfB reports", "Update Compliance", "Windows Update reports"],
	"options": {"region": {"type": "region", "about": "The Azure region of the Log Analytics workspace that the reports use."}},
}

facts["reports_storage"] := {
	"claim": "The reports use a Log Analytics workspace in one of the listed regions. So they are taken to be in the region of the workspace.",
	"data": ["device-data", "reports"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.windows_update_reports_prerequisites, "section": "Log Analytics regions", "passage": "11:6ddf04ddd4ffac4b"}],
}

facts["diagnostic_data_processing"] := {
	"claim": "No place found in which the diagnostic data that devices send for the reports is processed.",
	"data": ["device-data", "telemetry"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.windows_update_reports_prerequisites, "section": "Diagnostic data requirements", "passage": "10:a44437f64b11ac05"}],
}
