# The API of OpenAI, as OpenAI documents it.
package residency.features.openai.api

import data.residency.sources.openai as source

feature := {
	"name": "OpenAI API",
	"product": "OpenAI API Platform",
	"aliases": ["OpenAI", "OpenAI platform", "api.openai.com", "GPT API"],
	"options": {
		"data_residency": {
			"type": "boolean",
			"about": "Whether the project was created with data residency, and requests go to the endpoint of its region with supported endpoints and models.",
		},
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
			"about": "The region of the project. Europe is the European Economic Area and Switzerland.",
		},
	},
}

facts["storage"] := {
	"claim": "With data residency, customer content of supported endpoints and models is stored at rest in the region of the project, as far as an endpoint keeps any.",
	"when": {"data_residency": [true]},
	"data": ["prompts", "completions", "files"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "How does data residency work?", "passage": "13:e987002fbae30a65"},
		{
			"source": source.data_controls,
			"section": "Limitations",
			"passage": "18:eb2039c7ed562106",
			"limits": ["13:aebea65a47d20c5a"],
		},
	],
}

facts["regional_processing"] := {
	"claim": "In the regions United States and Europe, inference for customer content runs in the region, too.",
	"when": {"data_residency": [true], "region": ["us", "europe"]},
	"data": ["prompts", "completions"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "How does data residency work?", "passage": "10:9c117e69c262cdf1"},
		{"source": source.data_controls, "section": "Table 1: Regional data residency capabilities", "passage": "13:065d44aab7b3f557"},
	],
}

facts["uae_processing"] := {
	"claim": "In the United Arab Emirates, inference runs in the region for a few models and endpoints. No place found for the others.",
	"when": {"data_residency": [true], "region": ["united-arab-emirates"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_controls_chinese, "section": "table of regions: United Arab Emirates", "passage": "9:a38c24f920318c59"}],
}

facts["outside"] := {
	"claim": "In the other seven regions, customer content may be processed and temporarily stored outside the region: they do not support regional processing.",
	"when": {
		"data_residency": [true],
		"region": ["australia", "canada", "japan", "india", "singapore", "south-korea", "united-kingdom"],
	},
	"data": ["prompts", "completions"],
	"storage": [{"outside": "data-location"}],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [
		{"source": source.data_controls, "section": "Limitations", "passage": "16:b50db7d0a193c3c7"},
		{"source": source.data_controls_chinese, "section": "table of regions: Japan and others", "passage": "9:2b74514732744f6c"},
	],
}

facts["system_data"] := {
	"claim": "Data residency does not apply to system data: accounts, billing, usage, support requests may be stored and processed outside the region.",
	"when": {"data_residency": [true]},
	"data": ["account-data", "usage-data", "support-data"],
	"storage": [{"outside": "data-location"}],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency, "section": "How does data residency work?", "passage": "16:5cf0c875eb0b77ef"}],
}

facts["profiles"] := {
	"claim": "Account information and profiles of people who use the services directly are system data, which may be stored and processed outside the region.",
	"when": {"data_residency": [true]},
	"data": ["user-profile"],
	"storage": [{"outside": "data-location"}],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency, "section": "How does data residency work?", "passage": "12:c066868ab12031b8"}],
}

facts["default"] := {
	"claim": "No place found for projects without data residency: the page says where data is for those that chose a region.",
	"when": {"data_residency": [false]},
	"data": ["prompts", "completions", "files"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "12:9071b9f95620ace6"}],
}
