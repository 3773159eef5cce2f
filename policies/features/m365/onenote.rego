# OneNote, as Microsoft documents it.
package residency.features.m365.onenote

import data.residency.sources.microsoft as source

feature := {
	"name": "OneNote",
	"product": "OneNote",
	"aliases": ["OneNote services"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
		"onenote_api": {
			"type": "boolean",
			"about": "Whether apps or integrations use the API of OneNote, which can leave lasting caches.",
		},
	},
	"general": [
		"microsoft/eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["notebooks"] := {
	"claim": "OneNote stores customer data in OneDrive, so where the tenant's OneDrive is.",
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does OneNote store data?",
			"passage": "11:19e6b79738a485c1",
			"limits": ["15:49406edcdc0ecfa5"],
		},
		{
			"source": source.m365_dr_workload_other,
			"section": "OneNote Services",
			"passage": "11:71fbbcb690c02236",
			"limits": ["14:1489932c2328b685"],
		},
	],
}

facts["notebooks_multi_geo"] := {
	"claim": "With Multi-Geo, notebooks are in the user's OneDrive and so in the preferred data location.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["files"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does OneNote store data?", "passage": "11:19e6b79738a485c1"},
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
	],
}

facts["api_caches"] := {
	"claim": "OneNote has an API that can cause lasting caches outside the geography in which OneDrive stores data. No place is named.",
	"when": {"onenote_api": [true]},
	"data": ["caches", "files"],
	"storage": [{"outside": "tenant-geo"}],
	"certainty": "may",
	"since": "2024-09-24",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does OneNote store data?", "passage": "15:49406edcdc0ecfa5"},
		{"source": source.m365_dr_workload_other, "section": "OneNote Services", "passage": "14:1489932c2328b685"},
	],
}
