# Azure Policy, as Microsoft documents it.
package residency.features.azure.policy

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Policy",
	"product": "Microsoft Azure",
	"aliases": ["policy assignments", "policy definitions"],
	"general": [
		"microsoft/azure_nonregional_services",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "Azure Policy is an example of a non-regional service that combines regional deployments with global replication, so its data is not guaranteed to stay in one region.",
	"data": ["policies"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.overview_controls_principles, "section": "Level 1 - Data residency", "passage": "11:2f1d43b895bc07fb"},
		{"source": source.overview_controls_principles, "section": "Level 1 - Data residency", "passage": "18:4bdb29ab32351251"},
	],
}
