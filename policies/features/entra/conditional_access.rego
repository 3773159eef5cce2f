# Conditional Access, as Microsoft documents it.
package residency.features.entra.conditional_access

import data.residency.sources.microsoft as source

feature := {
	"name": "Conditional Access",
	"product": "Microsoft Entra ID",
	"aliases": ["CA policies", "named locations"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for Conditional Access: the list of components and where they store data has no entry for it.",
	"data": ["conditional-access-policies", "named-locations"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}
