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
		"preview_features": {
			"type": "boolean",
			"about": "Whether features of Copilot that are in preview are enabled.",
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
	"citations": [{"source": source.about_storage_of_your_data_with_data_residency, "section": "Data stored outside your region", "passage": "12:5416ce098a32749d"}],
}

facts["default_processing"] := {
	"claim": "No place found for inference of Copilot without the policy: it remains in the region if that is enabled.",
	"when": {"restrict_to_residency": [false]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "inferred",
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
		{"source": source.about_storage_of_your_data_with_data_residency, "section": "Data stored outside your region", "passage": "9:dc7867a5a718b02b"},
		{
			"source": source.github_copilot_with_data_residency,
			"section": "Supported regions; How restrictions are enforced; Policy controls",
			"passage": "11:76b6dec13cc880b1",
		},
		{
			"source": source.github_copilot_with_data_residency,
			"section": "Supported regions; How restrictions are enforced; Policy controls",
			"passage": "8:abf369c2ebe3bcd5",
		},
	],
}

facts["preview_features"] := {
	"claim": "No place found for features in preview: with the policy all generally available features of Copilot use compliant models, those in preview once they are generally available.",
	"when": {"restrict_to_residency": [true], "region": ["eu", "us"], "preview_features": [true]},
	"data": ["prompts", "completions", "logs", "telemetry"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.github_copilot_with_data_residency, "section": "Supported Copilot features"}],
}

facts["unsupported_region"] := {
	"claim": "No place found for Copilot in Japan and Australia: Copilot with data residency is available in the United States and the European Union alone.",
	"when": {"region": ["japan", "australia"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.github_copilot_with_data_residency, "section": "Supported regions", "passage": "11:845b5246219fccda"},
	],
}
