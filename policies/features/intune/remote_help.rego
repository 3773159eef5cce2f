# Remote Help, as Microsoft documents it.
package residency.features.intune.remote_help

import data.residency.sources.microsoft as source

feature := {
	"name": "Remote Help",
	"product": "Microsoft Intune",
	"aliases": ["Intune Remote Help"],
	"general": ["microsoft/eu_data_boundary"],
}

facts["all_sessions"] := {
	"claim": "No place found for the session data that Remote Help keeps for 30 days: start and end, who helped whom on which device, and the functions used.",
	"data": ["user-account-data", "device-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.remote_help_plan, "section": "Data and privacy"}],
}

# No later edition of the first page was read.
facts["all_helper_and_sharer"] := {
	"claim": "Information on the helper and the sharer might be sent outside the geography for 48 hours. The same list on Intune's own page of June 2025 lacks it.",
	"data": ["user-account-data"],
	"storage": ["global"],
	"certainty": "may",
	"status": "withdrawn",
	"until": "2025-06-25",
	"citations": [
		{"source": source.m365_dr_workload_other, "section": "Intune"},
		{"source": source.intune_data_storage, "section": "Storage locations"},
	],
}
