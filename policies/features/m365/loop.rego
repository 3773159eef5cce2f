# Microsoft Loop, as Microsoft documents it.
package residency.features.m365.loop

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Loop",
	"product": "Microsoft Loop",
	"aliases": ["Loop components", "Loop workspaces"],
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

facts["content"] := {
	"claim": "Loop keeps content in OneDrive, SharePoint or SharePoint Embedded, so it is taken to be where SharePoint data is. As no commitment on data location includes Loop, that place is not certain.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["files"],
	"storage": ["tenant-geo", "undocumented"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.loop_compliance_summary,
			"section": "SharePoint Embedded; Data lifecycle",
			"passage": "14:470cde00879f967e",
		},
		{
			"source": source.loop_compliance_summary,
			"section": "SharePoint Embedded; Data lifecycle",
			"passage": "8:7d776f7726ff6089",
		},
		{
			"source": source.m365_data_location_faq,
			"section": "Are services like Microsoft Loop, Clipchamp, and voice/face enrollment covered by ADR or Multi-Geo?",
			"passage": "18:1adc6f046357812c",
		},
	],
}

facts["eu_data_boundary"] := {
	"claim": "Loop supports the EU Data Boundary.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"commitments": ["multi-geo"]}},
	"data": ["files"],
	"storage": ["eu-data-boundary"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.loop_compliance_summary, "section": "Foundations: EUDB", "passage": "11:71ebcd74741fee91"}],
}

facts["multi_geo"] := {
	"claim": "With Multi-Geo, Loop workspaces are created in the geography of the user's or group's preferred data location, and the rest follows OneDrive and SharePoint.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["files"],
	"storage": ["tenant-geo", "customer-configured"],
	"certainty": "stated",
	"history": [
		{
			"until": "2026-07-06",
			"claim": "Loop workspaces could not follow preferred data locations.",
			"storage": ["tenant-geo"],
			"since": "2023-08-21",
			"citations": [
				{"source": source.loop_compliance_summary_2023_08_21, "section": "Multi-Geo row"},
			],
		},
	],
	"citations": [
		{"source": source.loop_compliance_summary, "section": "Data lifecycle: Multi-Geo", "passage": "11:aec5b128cabfa10c"},
		{"source": source.loop_compliance_summary, "section": "Data lifecycle: Multi-Geo", "passage": "14:470cde00879f967e"},
	],
}
