# Personal insights, as Microsoft documents them.
package residency.features.viva.insights_personal

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Insights (personal)",
	"product": "Microsoft Viva",
	"aliases": ["MyAnalytics", "Delve Analytics", "Viva Insights"],
	"general": [
		"microsoft/eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
	"options": {"preferred_data_locations": {
		"type": "places",
		"settles": "customer-configured",
		"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
	}},
}

# The page says processed too. As servers elsewhere may handle a request to the
# mailbox, the statement on that decides about processing.
facts["all_storage"] := {
	"claim": "Personal insights are stored in the employee's Exchange Online mailbox, so they are where the mailbox is.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does Viva Insights store data?",
			"passage": "10:abee8b1617ecf5b0",
		},
		{"source": source.m365_dr_workload_other, "section": "Viva Insights – Personal", "passage": "13:d647ad8467f578cc"},
	],
}

facts["multi_geo"] := {
	"claim": "With Multi-Geo, personal insights are where the employee's mailbox is: in the preferred data location.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.m365_dr_workload_other, "section": "Viva Insights – Personal", "passage": "11:de0c8bc4fbecdb5b"},
		{"source": source.m365_multi_geo_commitments, "section": "Exchange Online", "passage": "14:f417a18c8beb8da8"},
	],
}
