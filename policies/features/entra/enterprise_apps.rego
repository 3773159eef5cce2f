# Enterprise application management, as Microsoft documents it.
package residency.features.entra.enterprise_apps

import data.residency.sources.microsoft as source

feature := {
	"name": "Enterprise application management",
	"product": "Microsoft Entra ID",
	"aliases": ["enterprise applications"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for enterprise applications: the list of components and where they store data has no entry for it.",
	"data": ["service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, enterprise application management was not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["service-configuration"],
	"processing": ["global"],
	"certainty": "may",
	"status": "moved",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary",
			"passage": "16:baf4aa9ae42a4480",
		},
	],
}
