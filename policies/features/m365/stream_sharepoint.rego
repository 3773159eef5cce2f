# Stream (on SharePoint), as Microsoft documents it.
package residency.features.m365.stream_sharepoint

import data.residency.sources.microsoft as source

feature := {
	"name": "Stream (on SharePoint)",
	"product": "Microsoft Stream",
	"aliases": ["Stream", "Microsoft Stream"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
	"general": [
		"microsoft/eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["videos"] := {
	"claim": "Videos of Stream (on SharePoint) are files in SharePoint and OneDrive, so they are taken to be where those services keep files. On meeting recordings see m365.teams-meeting-recordings.",
	"data": ["recordings"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.m365_dr_commitments,
			"section": "SharePoint and OneDrive; Microsoft Teams",
			"passage": "9:11f182ad9e5a5d8e",
		},
	],
}

facts["videos_multi_geo"] := {
	"claim": "With Multi-Geo, videos follow the preferred data location of the OneDrive or site that holds them.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["recordings"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive; Microsoft Teams", "passage": "13:d1c9347e79df84bf"}, {"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive; Microsoft Teams", "passage": "9:11f182ad9e5a5d8e"},
	],
}
