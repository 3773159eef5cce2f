# Products and applications that integrate with Entra ID, as Microsoft documents them.
package residency.features.entra.integrations

import data.residency.sources.microsoft as source

feature := {
	"name": "Integrated products and applications",
	"product": "Microsoft Entra ID",
	"aliases": ["third-party applications", "SaaS apps"],
	"options": {
		"third_party_places": {
			"type": "places",
			"about": "Where the integrated products and applications process customer data.",
		},
	},
}

facts["all_evaluate"] := {
	"claim": "Microsoft products, services and third-party applications that integrate with Entra ID have access to customer data. Each has to be judged against the company's own requirements.",
	"data": ["customer-data"],
	"processing": ["third-party"],
	"certainty": "stated",
	"since": "2020-07-21",
	"citations": [
		{"source": source.data_storage_japan, "section": "note on integrated applications", "passage": "15:577742d4c7ea766d"},
		{
			"source": source.data_storage_japan_2024_01_03,
			"section": "note on integrated applications",
			"passage": "15:577742d4c7ea766d",
		},
		{
			"source": source.data_storage_australia_newzealand,
			"section": "note on integrated applications",
			"passage": "15:577742d4c7ea766d",
		},
		{
			"source": source.data_storage_europe,
			"section": "Other EU Data Boundary online services",
			"passage": "17:82b3cdf09d8bf92d",
		},
		{
			"source": source.data_storage_japan_2022_04_12,
			"section": "note on integrated applications",
			"passage": "15:577742d4c7ea766d",
		},
		{
			"source": source.data_storage_australia_newzealand_2020_07_21,
			"section": "note on integrated applications",
			"passage": "15:577742d4c7ea766d",
		},
	],
}
