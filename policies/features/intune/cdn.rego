# Content delivery in Intune, as Microsoft documents it.
package residency.features.intune.cdn

import data.residency.sources.microsoft as source

feature := {
	"name": "Content delivery in Intune",
	"product": "Microsoft Intune",
	"aliases": ["Content Delivery Network"],
}

facts["all_storage"] := {
	"claim": "Features of Intune that work globally by design, such as the Content Delivery Network, cache customer data at edge locations around the world.",
	"data": ["caches"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "14:2948b0a006e56b26"},
		{"source": source.m365_dr_workload_other, "section": "Intune", "passage": "13:a7eccb1703ad086a"},
	],
}
