# Microsoft Lists, as Microsoft documents it.
package residency.features.m365.lists

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Lists",
	"product": "Microsoft Lists",
	"aliases": ["Lists", "SharePoint lists", "My lists"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
	"general": ["microsoft/m365_request_processing"],
}

facts["lists"] := {
	"claim": "Lists are saved in a SharePoint site or as personal lists, which administrators of SharePoint control. So they are taken to be where the tenant's SharePoint is.",
	"data": ["site-content"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [{"source": source.control_lists, "section": "Disable creation of personal lists", "passage": "13:c53791c8d7f74bdc"}],
}

facts["lists_multi_geo"] := {
	"claim": "With Multi-Geo, lists are taken to be in the preferred data location of their site or user.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["site-content"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.control_lists, "section": "Disable creation of personal lists", "passage": "13:c53791c8d7f74bdc"},
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
	],
}
