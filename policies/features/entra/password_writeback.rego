# Writing reset passwords back to the organisation's own directory, as Microsoft documents it.
package residency.features.entra.password_writeback

import data.residency.sources.microsoft as source

feature := {
	"name": "Password writeback",
	"product": "Microsoft Entra ID",
	"aliases": ["SSPR writeback"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
	"options": {
		"on_premises_places": {
			"type": "places",
			"about": "Where the organisation's own servers for Microsoft Entra Connect are.",
		},
	},
}

facts["all_storage"] := {
	"claim": "The component is listed as in the geo-location. Writeback keys and data are also stored, encrypted, in the Connect database on the organisation's own server.",
	"data": ["writeback-keys", "passwords"],
	"storage": ["tenant-geo", "on-premises"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "12:1112338bef47330b",
		},
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "14:05e9bcd593697e93",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "11:b6b1f3a80a3f010b",
		},
	],
}
