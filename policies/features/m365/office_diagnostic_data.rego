# Diagnostic data of the Office apps, as Microsoft documents it.
package residency.features.m365.office_diagnostic_data

import data.residency.sources.microsoft as source

feature := {
	"name": "Diagnostic data of Office",
	"product": "Microsoft 365 Apps",
	"aliases": ["Office telemetry", "required diagnostic data for Office", "optional diagnostic data for Office", "Diagnostic Data Viewer"],
}

facts["diagnostic_data"] := {
	"claim": "No place found for the diagnostic data that Office apps send from devices. The page lists events and fields.",
	"data": ["telemetry"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.office_required_diagnostic_data, "section": "page", "passage": "12:61206faefcca22d6"}],
}
