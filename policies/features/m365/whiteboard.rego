# Microsoft Whiteboard, as Microsoft documents it.
package residency.features.m365.whiteboard

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Whiteboard",
	"product": "Microsoft Whiteboard",
	"aliases": ["Whiteboard"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
		"storage": {
			"type": "one-of",
			"values": ["onedrive", "azure"],
			"about": "Where boards are kept: new ones in OneDrive, older ones and those started on a Surface Hub or in a Teams Room in Azure.",
		},
	},
	"general": [
		"microsoft/eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["onedrive"] := {
	"claim": "New whiteboards are files in the OneDrive of the person who starts them.",
	"when": {"storage": ["onedrive"]},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.manage_data_organizations,
			"section": "OneDrive for Business storage overview",
			"passage": "16:5fe8c4b7f06f1ed2",
			"limits": ["15:914cf121a015e163"],
		},
	],
}

facts["onedrive_multi_geo"] := {
	"claim": "With Multi-Geo, whiteboards are in the OneDrive of the person who starts them and so in the preferred data location.",
	"tenants": {"commitments": ["multi-geo"]},
	"when": {"storage": ["onedrive"]},
	"data": ["files"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.manage_data_organizations,
			"section": "OneDrive for Business storage overview",
			"passage": "16:5fe8c4b7f06f1ed2",
		},
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
	],
}

# The per-country tables of about 2021 put Whiteboard in the United States for
# most countries.
facts["azure"] := {
	"claim": "No place found for boards in Azure: it depends on the country and on when Whiteboard began to store boards there.",
	"when": {"storage": ["azure"]},
	"data": ["files"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.manage_data_organizations, "section": "Azure storage overview", "passage": "22:88b67a903515208c"},
	],
}
