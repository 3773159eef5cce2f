# ChatGPT for organizations, as OpenAI documents it.
package residency.features.openai.chatgpt_enterprise

import data.residency.sources.openai as source

feature := {
	"name": "ChatGPT Enterprise and Edu",
	"product": "ChatGPT",
	"aliases": ["ChatGPT", "ChatGPT Enterprise", "ChatGPT Edu"],
	"options": {
		"data_residency": {
			"type": "boolean",
			"about": "Whether the workspace was created with data residency, which new workspaces of Enterprise and Edu can have.",
		},
		"inference_residency": {"type": "boolean", "about": "Whether inference residency is enabled for the workspace."},
		"region": {
			"type": "one-of",
			"values": [
				"us",
				"europe",
				"australia",
				"canada",
				"japan",
				"india",
				"singapore",
				"south-korea",
				"united-kingdom",
				"united-arab-emirates",
			],
			"places": {
				"us": ["US"],
				"europe": ["eea", "CH"],
				"australia": ["AU"],
				"canada": ["CA"],
				"japan": ["JP"],
				"india": ["IN"],
				"singapore": ["SG"],
				"south-korea": ["KR"],
				"united-kingdom": ["GB"],
				"united-arab-emirates": ["AE"],
			},
			"settles": "data-location",
			"about": "The region of the workspace. Europe is the European Economic Area and Switzerland.",
		},
		"third_party_services": {"type": "boolean", "about": "Whether third-party services such as web search are enabled."},
	},
}

facts["storage"] := {
	"claim": "With data residency, customer content of the workspace, such as conversations, files and custom GPTs, is stored at rest in the chosen region.",
	"when": {"data_residency": [true]},
	"data": ["prompts", "completions", "files"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.chatgpt_data_residency, "section": "introduction", "passage": "10:c2f6c85e3e41074a"},
		{"source": source.chatgpt_data_residency_earlier, "section": "What data is stored in-region?", "passage": "10:de6c46edd0904e16"},
	],
}

facts["inference_processing"] := {
	"claim": "With inference residency, offered in Europe and the United States, inference on customer content happens in the region only.",
	"when": {"data_residency": [true], "inference_residency": [true], "region": ["us", "europe"]},
	"data": ["prompts", "completions"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.chatgpt_data_residency, "section": "introduction", "passage": "13:438717d7d69c9016"}],
}

facts["uae_processing"] := {
	"claim": "No place found for inference in the United Arab Emirates, where limitations apply to inference residency.",
	"when": {"data_residency": [true], "inference_residency": [true], "region": ["united-arab-emirates"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.chatgpt_data_residency, "section": "Inference residency", "passage": "11:6b977481613bbedf"}],
}

facts["outside_processing"] := {
	"claim": "Without inference residency, data may be processed or held for a short time outside the region.",
	"when": {"data_residency": [true], "inference_residency": [false]},
	"data": ["prompts", "completions"],
	"storage": [{"outside": "data-location"}],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.chatgpt_data_residency_earlier, "section": "What data might be stored outside the region?", "passage": "11:7ef2893e41957a44"}],
}

facts["metadata"] := {
	"claim": "Metadata and name of the workspace, billing information and logins of users may be stored outside the region.",
	"when": {"data_residency": [true]},
	"data": ["billing-data", "sign-in-data", "service-configuration"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.chatgpt_data_residency_earlier, "section": "What data might be stored outside the region?", "passage": "12:f1a32b9a44dcbc04"}],
}

facts["third_parties"] := {
	"claim": "Data of third-party services such as web search may be stored outside the region, where they are enabled.",
	"when": {"data_residency": [true], "third_party_services": [true]},
	"data": ["search-queries"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.chatgpt_data_residency_earlier, "section": "What data might be stored outside the region?", "passage": "12:f1a32b9a44dcbc04"}],
}

facts["default"] := {
	"claim": "No place found for workspaces without data residency.",
	"when": {"data_residency": [false]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.chatgpt_data_residency_earlier, "section": "What data is stored in-region?", "passage": "10:de6c46edd0904e16"}],
}
