# Microsoft 365 web apps, as Microsoft documents it.
package residency.features.m365.office_for_the_web

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft 365 web apps",
	"product": "Office for the web",
	"aliases": ["Office Online", "Office for the web", "Word for the web", "Excel for the web", "Office Web Apps"],
	"options": {"preferred_data_locations": {
		"type": "places",
		"settles": "customer-configured",
		"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
	}},
	"general": [
		"microsoft/m365_eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["advanced_data_residency"] := {
	"claim": "The web apps keep files on a storage host, which has its own commitments. With Advanced Data Residency on every paid seat these are for the Local Region Geography.",
	"tenants": {
		"groups": ["m365-advanced-data-residency"],
		"commitments": ["advanced-data-residency"],
	},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_commitments,
			"section": "Office for the web",
			"passage": "15:08362f08b4ec455a",
			"limits": ["15:5e4f24e366a87611"],
		},
	],
}

facts["storage_host"] := {
	"claim": "The web apps keep files on a storage host, such as SharePoint or OneDrive, so without Advanced Data Residency, too, they are taken to be where that host keeps them.",
	"tenants": {"except": {"commitments": ["advanced-data-residency"]}},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [{"source": source.m365_dr_commitments, "section": "Office for the web", "passage": "15:08362f08b4ec455a"}],
}

facts["storage_host_multi_geo"] := {
	"claim": "With Multi-Geo, the storage host keeps files in the preferred data location of the user, group or site.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["files"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.m365_dr_commitments, "section": "Office for the web", "passage": "15:08362f08b4ec455a"},
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
	],
}
