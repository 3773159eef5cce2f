# Intercom, as Intercom documents it.
package residency.features.intercom.workspace

import data.residency.sources.intercom as source

feature := {
	"name": "Intercom workspace",
	"product": "Intercom",
	"aliases": ["Intercom", "Intercom Fin"],
	"options": {
		"hosting": {
			"type": "one-of",
			"values": ["us", "eu"],
			"places": {"us": ["US"], "eu": ["IE"]},
			"settles": "data-location",
			"about": "The regional data hosting of the workspace. It is the United States, unless another was elected.",
		},
	},
}

facts["residency"] := {
	"claim": "Customer data is hosted, stored and processed, AI included, in the United States by default, and in Ireland with data hosting in the EU.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.subprocessors, "section": "introduction", "passage": "9:adc3652942b26820"},
		{"source": source.subprocessors, "section": "EU Data Hosting", "passage": "13:104b269bfc4b0d44"},
	],
}

facts["default_ai_processing"] := {
	"claim": "With hosting in the United States, OpenAI, Anthropic and Google process data with AI there.",
	"when": {"hosting": ["us"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.subprocessors, "section": "introduction", "passage": "12:633bd607c6375ace"}],
}

facts["eu_ai_processing"] := {
	"claim": "No place found for what subprocessors other than AWS process with AI where data is hosted in the EU.",
	"when": {"hosting": ["eu"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.subprocessors, "section": "EU Data Hosting", "passage": "13:104b269bfc4b0d44"}],
}
