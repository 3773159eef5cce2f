# Entra features that no other fact names, as Microsoft documents them.
package residency.features.entra.unlisted_features

import data.residency.sources.microsoft as source

feature := {
	"name": "Entra features without facts of their own",
	"product": "Microsoft Entra ID",
	"aliases": ["other Entra features"],
}

facts["jp_storage"] := {
	"claim": "Certain Entra features do not yet support storage of customer data in Japan. The page names multifactor authentication as an example and refers to a data map for the others.",
	"tenants": {"countries": ["JP"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2022-04-12",
	"citations": [
		{"source": source.data_storage_japan, "section": "introduction", "passage": "11:4dc67be0e4379b52"},
		{"source": source.data_storage_japan_2024_01_03, "section": "introduction", "passage": "11:4dc67be0e4379b52"},
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction", "passage": "11:4dc67be0e4379b52"},
	],
}

facts["aunz_storage"] := {
	"claim": "Certain Entra features do not yet support storage of customer data in Australia. The page refers to a map of datacenters for the others.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"since": "2020-07-21",
	"citations": [
		{"source": source.data_storage_australia_newzealand, "section": "Overview", "passage": "8:c28252571747ef11"},
		{"source": source.data_storage_australia_newzealand_2022_08_17, "section": "introduction", "passage": "8:c28252571747ef11"},
		{
			"source": source.data_storage_australia_newzealand_2020_07_21,
			"section": "introduction",
			"passage": "11:138b1f0753445896",
		},
	],
}
