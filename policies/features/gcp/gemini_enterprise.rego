# Gemini Enterprise, as Google documents it.
package residency.features.gcp.gemini_enterprise

import data.residency.sources.google as source

feature := {
	"name": "Gemini Enterprise",
	"product": "Gemini Enterprise",
	"aliases": ["Agentspace", "NotebookLM Enterprise", "Gemini Notebook Enterprise"],
	"options": {
		"location": {
			"type": "one-of",
			"values": ["global", "us", "eu", "tokyo", "london"],
			"places": {"global": ["global"], "us": ["US"], "eu": ["eu"], "tokyo": ["JP"], "london": ["GB"]},
			"settles": "data-location",
			"about": "The location of the app: global, a multi-region, or an in-country region, for which Google must allow the customer.",
		},
		"notebook": {
			"type": "boolean",
			"about": "Whether Gemini Notebook Enterprise (NotebookLM Enterprise) is used, of which the page promises less on processing.",
		},
		"excepted_features": {
			"type": "boolean",
			"about": "Whether features are used that the page lists among the limitations of multi-regions and in-country regions.",
		},
	},
}

facts["residency_storage"] := {
	"claim": "Gemini Enterprise and its notebooks support data residency at rest in the multi-regions us and eu and in in-country regions, but for features that are listed as limitations.",
	"when": {"location": ["us", "eu", "tokyo", "london"]},
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.docs_locations, "section": "introduction; Multi-regions; In-country regions", "passage": "15:64410080354fd5fb"}],
}

facts["global_storage"] := {
	"claim": "Google advises the location global to those who need no particular place. We infer that data in it can be anywhere.",
	"when": {"location": ["global"]},
	"data": ["customer-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.docs_locations, "section": "introduction", "passage": "8:e6479c6fe804e69f"}],
}

facts["multi_region_processing"] := {
	"claim": "For requests to the regional API in the United States or the European Union, Gemini Enterprise, unlike its notebooks, trains, predicts and tunes in the same multi-region.",
	"when": {"location": ["us", "eu"]},
	"data": ["prompts", "training-data"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.docs_locations, "section": "Gemini Enterprise multi-regions", "passage": "22:ad2b4e645960abad"}],
}

facts["notebook_processing"] := {
	"claim": "No place found where Gemini Notebook Enterprise processes data: the sentence on machine learning in multi-regions names Gemini Enterprise alone.",
	"when": {"notebook": [true], "location": ["us", "eu", "tokyo", "london"]},
	"data": ["prompts", "training-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.docs_locations, "section": "Gemini Enterprise multi-regions"}],
}

facts["excepted_features"] := {
	"claim": "No place found for features that the page lists as limitations of multi-regions and in-country regions.",
	"when": {"excepted_features": [true], "location": ["us", "eu", "tokyo", "london"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.docs_locations, "section": "introduction; Limitations"}],
}
