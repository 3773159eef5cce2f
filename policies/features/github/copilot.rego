# GitHub Copilot in enterprises with data residency, as GitHub documents it.
package residency.features.github.copilot

import data.residency.sources.github as source

feature := {
	"name": "GitHub Copilot in enterprises with data residency",
	"product": "GitHub Copilot",
	"aliases": ["GitHub Copilot", "Copilot Business", "Copilot Enterprise", "Copilot coding agent", "Copilot cloud agent"],
	"options": {
		"restrict_to_residency": {
			"type": "boolean",
			"about": "Whether the policy that restricts Copilot to data residency compliant models is enabled. It is off by default.",
		},
		"region": {
			"type": "one-of",
			"values": ["eu", "australia", "us", "japan"],
			"places": {"eu": ["eu", "NO", "CH"], "australia": ["AU"], "us": ["US"], "japan": ["JP"]},
			"settles": "data-location",
			"about": "The region chosen for the enterprise on GHE.com. That of the EU takes in Azure regions in Norway and Switzerland.",
		},
	},
}

facts["default_storage"] := {
	"claim": "Without the policy, data and logs of Copilot are stored outside the chosen region by default. No place is given.",
	"when": {"restrict_to_residency": [false]},
	"data": ["prompts", "completions", "logs"],
	"storage": [{"outside": "data-location"}],
	"certainty": "stated",
	"citations": [{"source": source.about_storage_of_your_data_with_data_residency, "section": "Data stored outside your region"}],
}

facts["restricted"] := {
	"claim": "With the policy, which is offered in the United States and the European Union, inference, prompts, responses, logs and telemetry of Copilot remain in the region.",
	"when": {"restrict_to_residency": [true], "region": ["eu", "us"]},
	"data": ["prompts", "completions", "logs", "telemetry"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.about_storage_of_your_data_with_data_residency, "section": "Data stored outside your region"},
		{
			"source": source.github_copilot_with_data_residency,
			"section": "Supported regions; How restrictions are enforced; Policy controls",
		},
	],
}

facts["unsupported_region"] := {
	"claim": "No place found for Copilot in Japan and Australia: Copilot with data residency is available in the United States and the European Union alone.",
	"when": {"region": ["japan", "australia"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.github_copilot_with_data_residency, "section": "Supported regions"}],
}
