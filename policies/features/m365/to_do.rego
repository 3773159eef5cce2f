# Microsoft To Do, as Microsoft documents it.
package residency.features.m365.to_do

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft To Do",
	"product": "Microsoft To Do",
	"aliases": ["To Do", "Outlook tasks", "Microsoft To-Do"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
	"general": ["microsoft/m365_request_processing"],
}

facts["tasks"] := {
	"claim": "To Do keeps tasks in the user's mailbox in Exchange Online, so they are taken to be where the tenant's mailboxes are.",
	"data": ["mailbox-content"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [{"source": source.to_do_data_storage, "section": "page"}],
}

facts["tasks_multi_geo"] := {
	"claim": "With Multi-Geo, tasks are in the user's mailbox and so in the preferred data location.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["mailbox-content"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.to_do_data_storage, "section": "page"},
		{"source": source.m365_multi_geo_commitments, "section": "Exchange Online", "passage": "14:f417a18c8beb8da8"},
	],
}
