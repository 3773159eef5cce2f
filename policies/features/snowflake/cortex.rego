# Snowflake Cortex AI, as Snowflake documents it.
package residency.features.snowflake.cortex

import data.residency.sources.snowflake as source

feature := {
	"name": "Snowflake Cortex AI",
	"product": "Snowflake",
	"aliases": ["Cortex AI", "Cortex LLM functions", "Cortex Analyst"],
	"options": {
		"data_location": {"type": "places", "about": "The country of the cloud region that hosts the account."},
		"cross_region": {
			"type": "one-of",
			"values": ["disabled", "bounded", "any-region"],
			"about": "The parameter CORTEX_ENABLED_CROSS_REGION of the account: disabled, bounded to clouds or geographies, or ANY_REGION.",
		},
		"configured_places": {
			"type": "places",
			"about": "The countries of the regions to which inference is bounded, where it is.",
		},
	},
}

facts["storage"] := {
	"claim": "Customer data stays stored in the region of the account only; what inference sends to another region is not kept there.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.cross_region_inference, "section": "How it works", "passage": "14:bb2b8e5b54d7e411"},
		{"source": source.cross_region_inference, "section": "How it works", "passage": "10:c4b8ebda42dfa571"},
	],
}

facts["own_region_processing"] := {
	"claim": "With cross-region inference disabled, requests are processed in the region of the account only.",
	"when": {"cross_region": ["disabled"]},
	"data": ["prompts", "completions"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.cross_region_inference_earlier, "section": "introduction", "passage": "11:dfd91a2b14003ecb"}],
}

facts["bounded_processing"] := {
	"claim": "Where cross-region inference is bounded to clouds or geographies, requests are routed to capacity within these bounds.",
	"when": {"cross_region": ["bounded"]},
	"data": ["prompts", "completions"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.cross_region_inference, "section": "How it works", "passage": "13:ca70cf005d4d30be"}],
}

facts["any_region_processing"] := {
	"claim": "With the value ANY_REGION, requests can be processed in any region that the vendor supports, on any cloud.",
	"when": {"cross_region": ["any-region"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.cross_region_inference, "section": "Choosing a routing option", "passage": "13:a581caca2859e75c"}],
}
