# Viva Learning, as Microsoft documents it.
package residency.features.viva.learning

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Learning",
	"product": "Microsoft Viva",
	"aliases": ["Microsoft Viva Learning"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
}

facts["europe_group_storage"] := {
	"claim": "Viva Learning data of tenants from these countries is in Macro Region Geography 1, EMEA / European Union. This is guidance without commitment.",
	"tenants": {"groups": ["viva-learning-europe"]},
	"data": ["customer-data"],
	"storage": ["m365-emea"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:9e4b8e5289375d40",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["asia_pacific_group_storage"] := {
	"claim": "Viva Learning data of tenants from these countries is in Macro Region Geography 2, Asia Pacific. This is guidance without commitment.",
	"tenants": {"groups": ["viva-learning-asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["m365-apac"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:1e4446fa7379b9ba",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["americas_group_storage"] := {
	"claim": "Viva Learning data of tenants from these countries is in Macro Region Geography 3, Americas. This is guidance without commitment.",
	"tenants": {"groups": ["viva-learning-americas"]},
	"data": ["customer-data"],
	"storage": ["m365-americas"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "18:4a9c6d5218185511",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["au_storage"] := {
	"claim": "Viva Learning data of tenants from Australia is in Australia. This is guidance without commitment.",
	"tenants": {"countries": ["AU"]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:c1f44e50ae62b7c4",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["ca_storage"] := {
	"claim": "Viva Learning data of tenants from Canada is in Canada. This is guidance without commitment.",
	"tenants": {"countries": ["CA"], "created": {"from": "2024-09-24"}},
	"data": ["customer-data"],
	"storage": ["CA"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:39fb71949010ef35",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["ca_earlier_storage"] := {
	"claim": "Viva Learning data of older tenants from Canada may still be in the macro region Americas, where an earlier table put it: a new place does not always move data.",
	"tenants": {"countries": ["CA"], "created": {"before": "2024-09-24"}},
	"data": ["customer-data"],
	"storage": ["CA", "m365-americas"],
	"certainty": "may",
	"history": [{
		"until": "2024-09-24",
		"claim": "Viva Learning data of Canadian tenants was in the macro region Americas.",
		"storage": ["m365-americas"],
		"citations": [
			{
				"source": source.m365_dr_workload_other_2022_09_20,
				"section": "Static data location information for select workloads",
				"passage": "8:a1c3dfc329e9668c",
			},
		],
	}],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:39fb71949010ef35",
		},
		{
			"source": source.m365_dr_workload_other_2022_09_20,
			"section": "Static data location information for select workloads",
			"passage": "8:a1c3dfc329e9668c",
		},
		{
			"source": source.m365_data_residency_overview,
			"section": "Available Geographies for a given service",
			"passage": "10:9eba8b8e7f0bebcc",
		},
	],
}

facts["fr_storage"] := {
	"claim": "Viva Learning data of tenants from France is in France. This is guidance without commitment.",
	"tenants": {"countries": ["FR"], "created": {"from": "2024-09-24"}},
	"data": ["customer-data"],
	"storage": ["FR"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:be165e0a05dc279c",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["fr_earlier_storage"] := {
	"claim": "Viva Learning data of older tenants from France may still be in the macro region EMEA / European Union, where an earlier table put it: a new place does not always move data.",
	"tenants": {"countries": ["FR"], "created": {"before": "2024-09-24"}},
	"data": ["customer-data"],
	"storage": ["FR", "m365-emea"],
	"certainty": "may",
	"history": [{
		"until": "2024-09-24",
		"claim": "Viva Learning data of French tenants was in the macro region EMEA / European Union.",
		"storage": ["m365-emea"],
		"citations": [
			{
				"source": source.m365_dr_workload_other_2022_09_20,
				"section": "Static data location information for select workloads",
				"passage": "8:fccb5a9e177d78bd",
			},
		],
	}],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:be165e0a05dc279c",
		},
		{
			"source": source.m365_dr_workload_other_2022_09_20,
			"section": "Static data location information for select workloads",
			"passage": "8:fccb5a9e177d78bd",
		},
		{
			"source": source.m365_data_residency_overview,
			"section": "Available Geographies for a given service",
			"passage": "10:9eba8b8e7f0bebcc",
		},
	],
}

facts["gb_storage"] := {
	"claim": "Viva Learning data of tenants from the United Kingdom is in the United Kingdom. This is guidance without commitment.",
	"tenants": {"countries": ["GB"], "created": {"from": "2024-09-24"}},
	"data": ["customer-data"],
	"storage": ["GB"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "9:43566b4de02abac0",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["gb_earlier_storage"] := {
	"claim": "Viva Learning data of older tenants from the United Kingdom may still be in the macro region EMEA / European Union, where an earlier table put it: a new place does not always move data.",
	"tenants": {"countries": ["GB"], "created": {"before": "2024-09-24"}},
	"data": ["customer-data"],
	"storage": ["GB", "m365-emea"],
	"certainty": "may",
	"history": [{
		"until": "2024-09-24",
		"claim": "Viva Learning data of tenants from the United Kingdom was in the macro region EMEA / European Union.",
		"storage": ["m365-emea"],
		"citations": [
			{
				"source": source.m365_dr_workload_other_2022_09_20,
				"section": "Static data location information for select workloads",
			},
		],
	}],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "9:43566b4de02abac0",
		},
		{"source": source.m365_dr_workload_other_2022_09_20, "section": "Static data location information for select workloads"},
		{
			"source": source.m365_data_residency_overview,
			"section": "Available Geographies for a given service",
			"passage": "10:9eba8b8e7f0bebcc",
		},
	],
}
