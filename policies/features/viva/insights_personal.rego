# Personal insights, as Microsoft documents them.
package residency.features.viva.insights_personal

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Insights (personal)",
	"product": "Microsoft Viva",
	"aliases": ["MyAnalytics"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
}

facts["all_storage"] := {
	"claim": "Personal insights are processed and stored in the employee's Exchange Online mailbox, so they are where the mailbox is.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"processing": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{"source": source.m365_data_location_faq, "section": "Where does Viva Insights store data?"},
		{"source": source.m365_dr_workload_other, "section": "Viva Insights – Personal"},
	],
}
