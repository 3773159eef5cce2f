# Viva Glint, as Microsoft documents it.
package residency.features.viva.glint

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Glint",
	"product": "Microsoft Viva",
	"aliases": ["Glint"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"australian_datacentre": {
			"type": "boolean",
			"about": "For tenants from Australia and New Zealand: whether Viva Glint was first set up after 2025-07-01, or has been moved to the datacentre in Australia since.",
		},
	},
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
		"citations": [{"source": source.m365_dr_workload_other, "section": "Viva Glint", "passage": "12:292eaa0fc623c208"}],
	}],
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Viva Glint store data?", "passage": "13:ccdbd9ff649037de"},
	],
}

facts["rest_storage"] := {
	"claim": "Viva Glint data of tenants whose default geography is outside the EU and EFTA is in the United States.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Viva Glint store data?", "passage": "7:f3006f3715cbd1ed"},
		{"source": source.m365_dr_workload_other, "section": "Viva Glint", "passage": "12:051c70a665027e76"},
		{"source": source.viva_glint_data_residency, "section": "West US data residency", "passage": "13:442146635aedbdab"},
	],
}

facts["australian_storage"] := {
	"claim": "The page of Viva Glint keeps data of tenants from Australia and New Zealand in Australia, if they were set up after July 2025 or moved there. The page on all of Microsoft 365 knows no such place.",
	"tenants": {"countries": ["AU", "NZ"]},
	"when": {"australian_datacentre": [true]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"disputes": ["rest_storage"],
	"citations": [
		{"source": source.viva_glint_data_residency, "section": "Australia data residency", "passage": "19:c48c7b0a560dbcfb"},
	],
}

facts["australian_processing"] := {
	"claim": "Data of Viva Glint that is kept in Australia may be moved to the United States or the EU for processing by core services of Microsoft 365, for at most 24 hours.",
	"tenants": {"countries": ["AU", "NZ"]},
	"when": {"australian_datacentre": [true]},
	"data": ["customer-data"],
	"processing": ["AU", "US", "eu"],
	"certainty": "may",
	"citations": [
		{"source": source.viva_glint_data_residency, "section": "Australia data residency", "passage": "18:de47b8feb77cd7f0"},
	],
}
