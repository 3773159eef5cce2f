# The API of Anthropic, as Anthropic documents it.
package residency.features.anthropic.api

import data.residency.sources.anthropic as source

feature := {
	"name": "Claude API",
	"product": "Claude Platform",
	"aliases": ["Anthropic", "Anthropic API", "Claude Platform", "api.anthropic.com"],
	"options": {
		"inference_geo": {
			"type": "one-of",
			"values": ["global", "us"],
			"about": "The inference geo of requests: that of the parameter, else the default of the workspace, which is global unless it was set.",
		},
		"older_models": {
			"type": "boolean",
			"about": "Whether models older than Claude 4.6 are used, which do not take an inference geo.",
		},
	},
}

facts["storage"] := {
	"claim": "The geo of a workspace controls where data is stored at rest. The United States are the only one available.",
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "introduction", "passage": "11:c0a7ad50d0e775fb"},
		{"source": source.data_residency, "section": "Workspace geo", "passage": "12:5c2da4645d24737d"},
	],
}

facts["endpoint_processing"] := {
	"claim": "The geo of a workspace, which is always the United States, also controls where endpoints process data, as in transcoding of images and execution of code.",
	"data": ["files"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "10:2ed8dd67bb233269"}],
}

facts["global_processing"] := {
	"claim": "By default inference may run in any geography that is available.",
	"when": {"inference_geo": ["global"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.data_residency, "section": "Inference geo", "passage": "12:88c243f6a6afe10c"}],
}

facts["older_models_processing"] := {
	"claim": "No place found for models older than Claude 4.6, which do not take the parameter.",
	"when": {"older_models": [true]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "Model availability", "passage": "12:a5f815564765e586"}],
}

facts["us_processing"] := {
	"claim": "With the inference geo us, inference runs in infrastructure in the United States only.",
	"when": {"inference_geo": ["us"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Inference geo", "passage": "8:892fba8ef34a923c"},
		{"source": source.data_residency, "section": "Workspace-level restrictions", "passage": "12:cd3a159538b4bff5"},
	],
}
