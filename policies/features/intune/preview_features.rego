# Preview features of Intune, as Microsoft documents them.
package residency.features.intune.preview_features

import data.residency.sources.microsoft as source

feature := {
	"name": "Preview features of Intune",
	"product": "Microsoft Intune",
	"aliases": ["Intune previews"],
}

facts["all_storage"] := {
	"claim": "Preview, beta and other prerelease services of Intune typically store customer data in the United States but may store it anywhere.",
	"data": ["customer-data"],
	"storage": ["US", "global"],
	"certainty": "may",
	"since": "2024-09-24",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "14:16799f6cbe553813"},
		{"source": source.m365_dr_workload_other, "section": "Intune", "passage": "12:b847334c9b13ba58"},
	],
}
