# Windows diagnostic data, as Microsoft documents it.
package residency.features.windows.diagnostic_data

import data.residency.sources.microsoft as source

feature := {
	"name": "Windows diagnostic data",
	"product": "Windows",
	"aliases": ["Windows telemetry", "Windows diagnostic data processor configuration", "Connected User Experiences and Telemetry", "Windows Error Reporting", "optional diagnostic data of Windows"],
}

facts["diagnostic_data"] := {
	"claim": "No place found. Diagnostic data of one organisation is processed in one geographic region, by its billing address; for European enterprises there is a plan to store and process it in the EU.",
	"data": ["telemetry"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.windows_diagnostic_data_changes, "section": "Significant change to the Windows diagnostic data processor configuration", "passage": "11:bd1a467c204a085a"}],
}
