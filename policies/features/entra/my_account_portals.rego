# My Account, My Apps and My Sign-Ins, as Microsoft documents them.
package residency.features.entra.my_account_portals

import data.residency.sources.microsoft as source

feature := {
	"name": "My Account, My Apps and My Sign-Ins",
	"product": "Microsoft Entra ID",
	"aliases": ["MyAccount", "MyApps", "MySignIns"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for the My Account portals: the list of components and where they store data has no entry for it.",
	"data": ["user-account-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, My Account, My Apps and My Sign-Ins were not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["user-account-data", "usage-data"],
	"processing": ["global"],
	"certainty": "may",
	"status": "moved",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary",
			"passage": "15:1b753b4c5212e0b1",
		},
	],
}
