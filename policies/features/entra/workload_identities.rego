# Application registrations and service principals, as Microsoft documents them.
package residency.features.entra.workload_identities

import data.residency.sources.microsoft as source

feature := {
	"name": "Workload identities",
	"product": "Microsoft Entra ID",
	"aliases": ["app registrations", "service principals", "Workload ID"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for workload identities: the list of components and where they store data has no entry for it.",
	"data": ["applications"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}
