# Workspaces of Microsoft Edge, as Microsoft documents them.
package residency.features.m365.edge_workspaces

import data.residency.sources.microsoft as source

feature := {
	"name": "Workspaces of Microsoft Edge",
	"product": "Microsoft Edge",
	"aliases": ["Edge Workspaces", "Microsoft Edge Workspaces"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["workspaces_storage"] := {
	"claim": "A workspace is stored in the OneDrive of the person who made it. So it is taken to be where the tenant's OneDrive is.",
	"data": ["urls"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [{"source": source.edge_workspaces, "section": "Where is my workspace data stored and how is it protected?", "passage": "14:96554eece598ce60"}],
}

facts["workspaces_multi_geo"] := {
	"claim": "With Multi-Geo, workspaces are taken to be in the preferred data location of the user.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["urls"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.edge_workspaces, "section": "Where is my workspace data stored and how is it protected?", "passage": "14:96554eece598ce60"},
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
	],
}
