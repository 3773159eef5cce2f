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
