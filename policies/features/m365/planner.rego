# Microsoft Planner, as Microsoft documents it.
package residency.features.m365.planner

import data.residency.sources.microsoft as source

feature := {
	"name": "Planner",
	"product": "Microsoft Planner",
	"aliases": ["Microsoft Planner", "Tasks by Planner", "Planner basic plans"],
	"options": {
		"plan": {
			"type": "one-of",
			"values": ["basic", "premium"],
			"about": "Whether only basic plans are used, or premium ones too.",
		},
		"environment_places": {
			"type": "places",
			"settles": "customer-configured",
			"about": "The countries of the Power Platform environments that hold premium plans.",
		},
	},
	"general": [
		"microsoft/eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["japan"] := {
	"claim": "Planner stores data of tenants from Japan in Japan. This is guidance without commitment.",
	"tenants": {"countries": ["JP"]},
	"data": ["customer-data"],
	"storage": ["JP"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:40353c7b1f53b9e6",
			"limits": ["9:fcd1b932a2271c9f"],
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "12:ff5c34ba61d62bca"},
	],
}

facts["australia"] := {
	"claim": "Planner stores data of tenants from Australia, New Zealand and Fiji in Australia. This is guidance without commitment.",
	"tenants": {"countries": ["AU", "FJ", "NZ"]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:c1f44e50ae62b7c4",
			"limits": ["9:fcd1b932a2271c9f"],
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "12:ff5c34ba61d62bca"},
	],
}

facts["canada"] := {
	"claim": "Planner stores data of tenants from Canada in Canada. This is guidance without commitment.",
	"tenants": {"countries": ["CA"]},
	"data": ["customer-data"],
	"storage": ["CA"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:39fb71949010ef35",
			"limits": ["9:fcd1b932a2271c9f"],
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "12:ff5c34ba61d62bca"},
	],
}

facts["india"] := {
	"claim": "Planner stores data of tenants from India in India. This is guidance without commitment.",
	"tenants": {"countries": ["IN"], "created": {"from": "2024-09-24"}},
	"data": ["customer-data"],
	"storage": ["IN"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:75140a536118fe9a",
			"limits": ["9:fcd1b932a2271c9f"],
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "12:ff5c34ba61d62bca"},
	],
}

facts["india_earlier"] := {
	"claim": "Planner data of older tenants from India may still be in the macro region Asia Pacific, where an earlier table put it: a new place does not always move data.",
	"tenants": {"countries": ["IN"], "created": {"before": "2024-09-24"}},
	"data": ["customer-data"],
	"storage": ["IN", "m365-apac"],
	"certainty": "may",
	"history": [
		{
			"until": "2024-09-24",
			"claim": "Planner kept data of tenants from India in Asia Pacific.",
			"storage": ["m365-apac"],
			"since": "2022-09-20",
			"citations": [
				{
					"source": source.m365_dr_workload_other_2022_09_20,
					"section": "Static data location information for select workloads",
					"passage": "8:aaf878c208892938",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:75140a536118fe9a",
		},
		{
			"source": source.m365_dr_workload_other_2022_09_20,
			"section": "Static data location information for select workloads",
			"passage": "8:aaf878c208892938",
		},
		{
			"source": source.m365_data_residency_overview,
			"section": "Available Geographies for a given service",
			"passage": "10:9eba8b8e7f0bebcc",
		},
	],
}

facts["emea"] := {
	"claim": "Planner stores data of tenants from most of Europe, the Middle East and Africa in the macro region Europe. This is guidance without commitment.",
	"tenants": {"groups": ["planner-emea"]},
	"data": ["customer-data"],
	"storage": ["m365-emea"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:9e4b8e5289375d40",
			"limits": ["9:fcd1b932a2271c9f"],
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "12:ff5c34ba61d62bca"},
	],
}

facts["asia_pacific"] := {
	"claim": "Planner stores data of tenants from most of Asia and the Pacific in the macro region Asia Pacific. This is guidance without commitment.",
	"tenants": {"groups": ["planner-asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["m365-apac"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:1e4446fa7379b9ba",
			"limits": ["9:fcd1b932a2271c9f"],
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "12:ff5c34ba61d62bca"},
	],
}

facts["americas"] := {
	"claim": "Planner stores data of tenants from the Americas except Canada in the macro region Americas. This is guidance without commitment.",
	"tenants": {"groups": ["planner-americas"]},
	"data": ["customer-data"],
	"storage": ["m365-americas"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "18:4a9c6d5218185511",
			"limits": ["9:fcd1b932a2271c9f"],
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "12:ff5c34ba61d62bca"},
	],
}

facts["earlier"] := {
	"claim": "No place found for Planner data of tenants from before the first dated table, of September 2022, that was kept elsewhere then: a new place does not always move data.",
	"tenants": {"created": {"before": "2022-09-20"}, "except": {"countries": ["IN"]}},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [
		{
			"source": source.m365_dr_workload_other_2022_09_20,
			"section": "Static data location information for select workloads",
			"passage": "10:fe4466fe1e86ea30",
		},
		{
			"source": source.m365_data_residency_overview,
			"section": "Available Geographies for a given service",
			"passage": "10:9eba8b8e7f0bebcc",
		},
	],
}

facts["premium"] := {
	"claim": "Premium plans are stored in Dataverse, so in the environment's geography; tasks that are assigned also where basic plans are.",
	"when": {"plan": ["premium"]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "17:642e0aed071cbfbc"},
	],
}
