# Viva Goals, as Microsoft documents it.
package residency.features.viva.goals

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Goals",
	"product": "Microsoft Viva",
	"aliases": ["Ally.io", "OKRs"],
	"lifecycle": "Retired on 2025-12-31; there is no successor.",
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
}

facts["eu_data_boundary_storage"] := {
	"claim": "Viva Goals data of tenants from the EU and EFTA without Multi-Geo is in datacentres in the EU; those from before December 2022 have been moved.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"commitments": ["multi-geo"]}},
	"data": ["customer-data"],
	"storage": ["eu"],
	"certainty": "stated",
	"since": "2022-12-05",
	"history": [{
		"until": "2022-12-05",
		"claim": "Viva Goals data was in the United States.",
		"storage": ["US"],
		"citations": [
			{"source": source.m365_dr_workload_other_2022_09_20, "section": "Viva Goals", "passage": "15:c2d7aadf942c91a7"},
		],
	}],
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Viva Goals store data?", "passage": "14:20c1f6fd5a59a055"},
		{"source": source.m365_data_location_faq, "section": "Where does Viva Goals store data?", "passage": "14:fc5af829ecbe1b44"},
		{"source": source.m365_dr_workload_other, "section": "Viva Goals", "passage": "15:f1ed9c2fd309daec"},
		{"source": source.m365_dr_workload_other, "section": "Viva Goals", "passage": "8:8db2d0d1f3c09336"},
	],
}

facts["gb_storage"] := {
	"claim": "Viva Goals data of tenants from the United Kingdom is in datacentres in the EU; those from before December 2022 have been moved.",
	"tenants": {"countries": ["GB"]},
	"data": ["customer-data"],
	"storage": ["eu"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Viva Goals store data?", "passage": "14:20c1f6fd5a59a055"},
		{"source": source.m365_data_location_faq, "section": "Where does Viva Goals store data?", "passage": "14:fc5af829ecbe1b44"},
		{"source": source.m365_dr_workload_other, "section": "Viva Goals", "passage": "15:f1ed9c2fd309daec"},
		{"source": source.m365_dr_workload_other, "section": "Viva Goals", "passage": "8:8db2d0d1f3c09336"},
	],
}

facts["rest_storage"] := {
	"claim": "Viva Goals data of tenants from outside the EU, EFTA and the United Kingdom is in the United States; no region can be chosen.",
	"tenants": {"except": {"countries": ["GB"], "groups": ["eu-data-boundary"]}},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Viva Goals store data?", "passage": "8:a2c3ddd83f01d40e"},
		{"source": source.m365_dr_workload_other, "section": "Viva Goals", "passage": "19:e8da94610a73bdc9"},
	],
}

facts["multi_geo_storage"] := {
	"claim": "A tenant from the EU or EFTA that bought Multi-Geo does not count as one of the EU Data Boundary, so its Viva Goals data is in the United States.",
	"tenants": {"groups": ["eu-data-boundary"], "commitments": ["multi-geo"]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "inferred",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Viva Goals: Data Residency Available",
			"passage": "9:b3c02b34841ba2b7",
		},
	],
}
