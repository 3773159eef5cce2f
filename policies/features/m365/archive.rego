# Microsoft 365 Archive, as Microsoft documents it.
package residency.features.m365.archive

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft 365 Archive",
	"product": "Microsoft 365 Archive",
	"aliases": ["SharePoint archive", "archived sites"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
	"general": ["microsoft/m365_request_processing"],
}

facts["archived_sites"] := {
	"claim": "Archived sites move to a colder tier within SharePoint, so they are taken to stay where the tenant's SharePoint is.",
	"data": ["site-content"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [{"source": source.m365_archive_overview, "section": "introduction", "passage": "11:6139a033e859bf6c"}],
}

facts["archived_sites_multi_geo"] := {
	"claim": "For tenants with Multi-Geo, requirements on data residency are honoured for archived sites, which stay in their preferred data location: they cannot be moved.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["site-content"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.m365_archive_overview, "section": "Preview limitations", "passage": "11:dbddffb43133a5da"},
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
	],
}
