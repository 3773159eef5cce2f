# Stream (Classic), as Microsoft documents it.
package residency.features.m365.stream_classic

import data.residency.sources.microsoft as source

feature := {
	"name": "Stream (Classic)",
	"product": "Microsoft Stream",
	"aliases": ["Stream Classic", "Office 365 Video"],
	"lifecycle": "Retired on 2024-04-15 for commercial customers; succeeded by Stream (on SharePoint).",
}

# The per-country tables of about 2021 had places.
facts["storage"] := {
	"claim": "No place found for Stream (Classic): the page points to the About box of the product.",
	"data": ["recordings"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.m365_dr_workload_other, "section": "Stream", "passage": "12:3d7752d68d5c3647"}],
}
