# Privileged Identity Management, as Microsoft documents it.
package residency.features.entra.pim

import data.residency.sources.microsoft as source

feature := {
	"name": "Privileged Identity Management",
	"product": "Microsoft Entra ID",
	"aliases": ["PIM", "just-in-time role activation"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for Privileged Identity Management: the list of components and where they store data has no entry for it.",
	"data": ["governance-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}
