# Project for the web, as Microsoft documents it.
package residency.features.m365.project_for_the_web

import data.residency.sources.microsoft as source

feature := {
	"name": "Project for the web",
	"product": "Microsoft Planner",
	"aliases": ["Planner premium plans"],
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
		},
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?"},
	],
}

# Premium plans keep assigned tasks where basic plans are, too: the places of the
# feature m365.planner.

facts["assigned_tasks_japan"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from Japan, in Japan.",
	"tenants": {"countries": ["JP"]},
	"data": ["customer-data"],
	"storage": ["JP"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
		},
	],
}

facts["assigned_tasks_australia"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from Australia, New Zealand and Fiji, in Australia.",
	"tenants": {"countries": ["AU", "FJ", "NZ"]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
		},
	],
}

facts["assigned_tasks_canada"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from Canada, in Canada.",
	"tenants": {"countries": ["CA"]},
	"data": ["customer-data"],
	"storage": ["CA"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
		},
	],
}

facts["assigned_tasks_india"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from India, in India, or in Asia Pacific if older.",
	"tenants": {"countries": ["IN"]},
	"data": ["customer-data"],
	"storage": ["IN", "m365-apac"],
	"certainty": "may",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
		},
	],
}

facts["assigned_tasks_emea"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from most of Europe, the Middle East and Africa, in the macro region Europe.",
	"tenants": {"groups": ["planner-emea"]},
	"data": ["customer-data"],
	"storage": ["m365-emea"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
		},
	],
}

facts["assigned_tasks_asia_pacific"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from most of Asia and the Pacific, in the macro region Asia Pacific.",
	"tenants": {"groups": ["planner-asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["m365-apac"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
		},
	],
}

facts["assigned_tasks_americas"] := {
	"claim": "Tasks that are assigned are also stored where Planner keeps basic plans: for tenants from the Americas except Canada, in the macro region Americas.",
	"tenants": {"groups": ["planner-americas"]},
	"data": ["customer-data"],
	"storage": ["m365-americas"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Planner store data?"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
		},
	],
}
