# Zoom AI Companion, as Zoom documents it.
package residency.features.zoom.ai_companion

import data.residency.sources.zoom as source

feature := {
	"name": "Zoom AI Companion",
	"product": "Zoom Workplace",
	"aliases": ["AI Companion", "Zoom meeting summary"],
	"options": {
		"models": {
			"type": "one-of",
			"values": ["zoom-hosted", "third-party"],
			"about": "Whether AI Companion is restricted to models that Zoom hosts (ZMO or ZM+), or third-party models are used, too.",
		},
		"data_location": {"type": "places", "about": "The countries of the region that is selected for the account."},
	},
}

facts["hosted_processing"] := {
	"claim": "For customers outside the United States, AI processing is localized to the selected region if only models that Zoom hosts are used.",
	"tenants": {"except": {"countries": ["US"]}},
	"when": {"models": ["zoom-hosted"]},
	"data": ["prompts", "completions"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.ai_data_residency, "section": "Data is processed regionally when using ZMO or ZM+", "passage": "11:349523bbea491988"}],
}

facts["third_party"] := {
	"claim": "With third-party models, data may be stored and processed in the United States, wherever the customer is.",
	"when": {"models": ["third-party"]},
	"data": ["prompts", "completions"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "may",
	"citations": [{"source": source.ai_data_residency, "section": "Third-party models may store or process data in the U.S.", "passage": "13:6174b5a402663af8"}],
}

facts["storage"] := {
	"claim": "No place found for storage of what models that Zoom hosts read and write.",
	"when": {"models": ["zoom-hosted"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.ai_data_residency, "section": "Data is processed regionally when using ZMO or ZM+", "passage": "11:349523bbea491988"}],
}
