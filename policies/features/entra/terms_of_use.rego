# Terms of use, as Microsoft documents them.
package residency.features.entra.terms_of_use

import data.residency.sources.microsoft as source

feature := {
	"name": "Terms of use",
	"product": "Microsoft Entra ID",
	"aliases": ["ToU"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for terms of use: the list of components and where they store data has no entry for it.",
	"data": ["terms-of-use-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, terms of use were not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["terms-of-use-data"],
	"processing": ["global"],
	"certainty": "may",
	"status": "moved",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary",
			"passage": "13:629e767bc68fe275",
		},
	],
}
