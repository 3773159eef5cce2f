# Viva Glint, as Microsoft documents it.
package residency.features.viva.glint

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Glint",
	"product": "Microsoft Viva",
	"aliases": ["Glint"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
}

facts["eu_efta_storage"] := {
	"claim": "Viva Glint data of tenants whose default geography is in the EU or EFTA is in EU/EFTA datacentres, wherever the users are.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["customer-data"],
	"storage": ["microsoft-eu-efta"],
	"certainty": "stated",
	"since": "2024-09-24",
	"history": [{
		"until": "2026-10-08",
		"claim": "Viva Glint data was in US or EU datacentres, by the tenant's location; that of tenants outside both was in the United States.",
		"storage": ["US", "eu"],
		"certainty": "may",
		"citations": [{"source": source.m365_dr_workload_other, "section": "Viva Glint"}],
	}],
	"citations": [{"source": source.m365_data_location_faq, "section": "Where does Viva Glint store data?"}],
}

facts["rest_storage"] := {
	"claim": "Viva Glint data of tenants whose default geography is outside the EU and EFTA is in the United States.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Viva Glint store data?"},
		{"source": source.m365_dr_workload_other, "section": "Viva Glint"},
	],
}
