# Project for the web, as Microsoft documents it.
package residency.features.m365.project_for_the_web

import data.residency.sources.microsoft as source

feature := {
	"name": "Project for the web",
	"product": "Microsoft Planner",
	"aliases": ["Microsoft Project", "Planner premium", "Planner premium plans"],
	"options": {
		"environment_places": {
			"type": "places",
			"settles": "customer-configured",
			"about": "The countries of the Power Platform environments that hold premium plans.",
		},
	},
}

facts["storage"] := {
	"claim": "Project for the web stores data as Power Apps does, in the geography of the environment; the page points to the Dynamics 365 data locations.",
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Project for the web; Power Apps for Microsoft 365",
			"passage": "11:5bd9cfb18b9483e1",
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "17:642e0aed071cbfbc"},
	],
}

facts["assigned_tasks_japan"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from Japan, in Japan.",
	"tenants": {"countries": ["JP"]},
	"data": ["customer-data"],
	"storage": ["JP"],
	"rests_on": "m365.planner",
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "13:01141f3df3d81e58"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:40353c7b1f53b9e6",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["assigned_tasks_australia"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from Australia, New Zealand and Fiji, in Australia.",
	"tenants": {"countries": ["AU", "FJ", "NZ"]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"rests_on": "m365.planner",
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "13:01141f3df3d81e58"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:c1f44e50ae62b7c4",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["assigned_tasks_canada"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from Canada, in Canada.",
	"tenants": {"countries": ["CA"]},
	"data": ["customer-data"],
	"storage": ["CA"],
	"rests_on": "m365.planner",
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "13:01141f3df3d81e58"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:39fb71949010ef35",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["assigned_tasks_india"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from India, in India, or in Asia Pacific if older.",
	"tenants": {"countries": ["IN"]},
	"data": ["customer-data"],
	"storage": ["IN", "m365-apac"],
	"rests_on": "m365.planner",
	"certainty": "may",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "13:01141f3df3d81e58"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:75140a536118fe9a",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["assigned_tasks_emea"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from most of Europe, the Middle East and Africa, in the macro region Europe.",
	"tenants": {"groups": ["planner-emea"]},
	"data": ["customer-data"],
	"storage": ["m365-emea"],
	"rests_on": "m365.planner",
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "13:01141f3df3d81e58"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:9e4b8e5289375d40",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["assigned_tasks_asia_pacific"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from most of Asia and the Pacific, in the macro region Asia Pacific.",
	"tenants": {"groups": ["planner-asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["m365-apac"],
	"rests_on": "m365.planner",
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "13:01141f3df3d81e58"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:1e4446fa7379b9ba",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["assigned_tasks_americas"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from the Americas except Canada, in the macro region Americas.",
	"tenants": {"groups": ["planner-americas"]},
	"data": ["customer-data"],
	"storage": ["m365-americas"],
	"rests_on": "m365.planner",
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?", "passage": "13:01141f3df3d81e58"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "18:4a9c6d5218185511",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["assigned_tasks_earlier"] := {
	"claim": "No place found for assigned tasks of tenants from before the first dated table of Planner, of September 2022, that were kept elsewhere then: a new place does not always move data.",
	"tenants": {"created": {"before": "2022-09-20"}, "except": {"countries": ["IN"]}},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"rests_on": "m365.planner",
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
