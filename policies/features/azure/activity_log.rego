# Azure Monitor activity log, as Microsoft documents it.
package residency.features.azure.activity_log

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Monitor activity log",
	"product": "Azure Monitor",
	"aliases": ["subscription activity log", "Azure audit log"],
	"general": [
		"microsoft/azure_nonregional_services",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "No place found for the entries that Azure keeps for 90 days. They name callers and IP addresses; exported entries are where the customer sends them.",
	"data": ["activity-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.azure_activity_log, "section": "Retention period; Export activity log"},
	],
}
