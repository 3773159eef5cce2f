# Bing Search in generative AI features, as Microsoft documents it.
package residency.features.power_platform.bing_search

import data.residency.sources.microsoft as source

feature := {
	"name": "Bing Search in generative AI features",
	"product": "Power Platform",
	"aliases": ["Bing Search"],
}

facts["all_storage"] := {
	"claim": "With Bing Search turned on, data for it is stored and processed in the United States, whatever the environment's region.",
	"data": ["search-queries"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "stated",
	"since": "2024-03-22",
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "10:355a46a04b170359",
		},
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "14:a9e1ef62a39f1986",
		},
		{"source": source.geographical_availability_copilot_2024_03_22, "section": "How data movement across regions works"},
	],
}
