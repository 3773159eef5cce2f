# Microsoft Forms, as Microsoft documents it.
package residency.features.m365.forms

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Forms",
	"product": "Microsoft Forms",
	"aliases": ["Forms", "Microsoft Forms Pro"],
	"options": {
		"forms_history": {
			"type": "one-of",
			"values": ["new", "used-before-local-region"],
			"about": "For tenants from Australia: used-before-local-region if the tenant used Forms before it stored data in Australia, else new.",
		},
	},
	"general": [
		"microsoft/eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["eu"] := {
	"claim": "Forms stores customer data of tenants from EU members in European Union/EFTA.",
	"tenants": {"groups": ["eu"]},
	"data": ["form-definitions", "form-responses"],
	"storage": ["m365-eu-efta"],
	"certainty": "stated",
	"since": "2025-02-24",
	"history": [
		{
			"until": "2025-02-24",
			"claim": "Forms kept data of tenants from EU members in the macro region EMEA.",
			"storage": ["m365-emea"],
			"since": "2024-09-24",
			"citations": [{"source": source.m365_dr_workload_other, "section": "Forms", "passage": "14:3d3a72422d84ece7"}],
		},
	],
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does Microsoft Forms store data?",
			"passage": "13:49806e2ae92e3111",
		},
		{
			"source": source.m365_data_residency_overview_2025_02_24,
			"section": "Available Geographies for a given service: Example 3",
			"passage": "24:e9711f6038528954",
		},
	],
}

facts["australia_new"] := {
	"claim": "For new tenants from Australia, and those that had not used Forms before, Forms stores customer data in Australia.",
	"tenants": {"countries": ["AU"]},
	"when": {"forms_history": ["new"]},
	"data": ["form-definitions", "form-responses"],
	"storage": ["AU"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does Microsoft Forms store data?",
			"passage": "9:2618da52e2417809",
		},
		{
			"source": source.m365_dr_workload_other,
			"section": "Forms",
			"passage": "16:2807e25a96738096",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["australia_older"] := {
	"claim": "For tenants from Australia that used Forms before, it stores customer data in the United States, as for all others.",
	"tenants": {"countries": ["AU"]},
	"when": {"forms_history": ["used-before-local-region"]},
	"data": ["form-definitions", "form-responses"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does Microsoft Forms store data?",
			"passage": "6:db1c64afa4e6ef8d",
		},
		{"source": source.m365_dr_workload_other, "section": "Forms", "passage": "13:7493e797834bdd58"},
	],
}

facts["rest"] := {
	"claim": "Forms stores customer data of tenants from outside the EU and Australia in the United States.",
	"tenants": {"except": {"groups": ["eu"], "countries": ["AU"]}},
	"data": ["form-definitions", "form-responses"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does Microsoft Forms store data?",
			"passage": "6:db1c64afa4e6ef8d",
		},
		{
			"source": source.m365_data_location_faq,
			"section": "Where will my data be provisioned?: Example 3",
			"passage": "15:e083aefed811a12c",
		},
		{
			"source": source.m365_dr_workload_other,
			"section": "Forms",
			"passage": "13:7493e797834bdd58",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["efta_example"] := {
	"claim": "An example on Japan says in passing that Forms is deployed in European Union/EFTA for EU and EFTA tenants; the table of the same page counts only the EU.",
	"tenants": {"countries": ["CH", "IS", "LI", "NO"]},
	"data": ["form-definitions", "form-responses"],
	"storage": ["m365-eu-efta"],
	"certainty": "may",
	"since": "2025-02-24",
	"disputes": ["rest"],
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where will my data be provisioned?: Example 3",
			"passage": "15:e083aefed811a12c",
		},
		{
			"source": source.m365_data_residency_overview_2025_02_24,
			"section": "Available Geographies for a given service: Example 3",
			"passage": "24:e9711f6038528954",
		},
	],
}
