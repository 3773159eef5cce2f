# Model inference on Amazon Bedrock, as AWS documents it.
package residency.features.aws.bedrock

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Bedrock model inference",
	"product": "Amazon Bedrock",
	"aliases": ["Bedrock", "Claude on Bedrock", "Amazon Nova", "Amazon Titan", "cross-Region inference", "CRIS", "inference profile", "InvokeModel", "Converse", "bedrock-runtime", "bedrock-mantle"],
	"options": {
		"region": {"type": "region", "about": "The AWS Region to which the application sends requests (the source Region)."},
		"inference": {
			"type": "one-of",
			"values": ["in-region", "geographic", "global"],
			"about": "How models are called: by their own id in one Region (in-region), by an inference profile of a geography (geographic), or by a global inference profile (global).",
		},
		"profile": {
			"type": "one-of",
			"values": ["us", "eu", "apac", "jp", "au"],
			"about": "With geographic inference: the prefix of the inference profile's id.",
		},
		"retained_by_aws": {
			"type": "boolean",
			"about": "Whether AWS retains prompts and outputs, or shares them with the provider of a model. Not with the data retention mode none; with the mode default it depends on the model.",
		},
	},
}

facts["in_region_processing"] := {
	"claim": "A model that is called in one Region handles the whole request in that Region.",
	"when": {"inference": ["in-region"]},
	"data": ["prompts", "completions"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_regional_availability, "section": "Inference options at a glance", "passage": "11:25c2e28f9cb115d1"}],
}

facts["in_region_storage"] := {
	"claim": "Requests to a model in one Region do not leave that Region, so whatever is kept of them is taken to be there.",
	"when": {"inference": ["in-region"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.bedrock_regional_availability, "section": "introduction", "passage": "9:03c852dbd106dc38"}],
}

facts["us_profile_processing"] := {
	"claim": "Requests from a Region in the United States to a profile of that geography are handled in Regions of the United States.",
	"when": {"inference": ["geographic"], "profile": ["us"], "region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_geographic_inference, "section": "Geographic cross-Region inference considerations", "passage": "13:03688c61d69069a4"}],
}

facts["us_profile_from_elsewhere"] := {
	"claim": "No place found for requests to a profile of the United States from a Region outside it: the example is of requests made within the country.",
	"when": {"inference": ["geographic"], "profile": ["us"]},
	"unless": {"region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_geographic_inference, "section": "Geographic cross-Region inference considerations", "passage": "13:03688c61d69069a4"}],
}

facts["eu_profile_processing"] := {
	"claim": "A profile of the geography EU handles requests in any of its Regions and not outside. Which these are is not listed: Regions in London and Zurich have names that begin alike.",
	"when": {"inference": ["geographic"], "profile": ["eu"]},
	"data": ["prompts", "completions"],
	"processing": ["aws-bedrock-eu"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_regional_availability, "section": "Inference options at a glance", "passage": "12:b119e1c326d26035"}],
}

facts["apac_profile_processing"] := {
	"claim": "A profile of the geography APAC handles requests in any of its Regions, in several countries, and not outside.",
	"when": {"inference": ["geographic"], "profile": ["apac"]},
	"data": ["prompts", "completions"],
	"processing": ["aws-bedrock-apac"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_regional_availability, "section": "Inference options at a glance", "passage": "12:b119e1c326d26035"}],
}

facts["jp_profile_processing"] := {
	"claim": "A profile of the geography Japan handles requests in Regions of Japan.",
	"when": {"inference": ["geographic"], "profile": ["jp"]},
	"data": ["prompts", "completions"],
	"processing": ["JP"],
	"certainty": "stated",
	"citations": [
		{"source": source.bedrock_regional_availability, "section": "introduction", "passage": "12:d805a370b6e01471"},
		{"source": source.bedrock_regional_availability, "section": "Inference options at a glance", "passage": "12:b119e1c326d26035"},
	],
}

facts["au_profile_processing"] := {
	"claim": "A profile of the geography Australia handles requests from a Region there in Regions of Australia.",
	"when": {"inference": ["geographic"], "profile": ["au"], "region": ["AU"]},
	"data": ["prompts", "completions"],
	"processing": ["AU"],
	"certainty": "stated",
	"citations": [
		{"source": source.bedrock_regional_availability, "section": "introduction", "passage": "12:d805a370b6e01471"},
		{"source": source.bedrock_regional_availability, "section": "Inference options at a glance", "passage": "12:b119e1c326d26035"},
	],
}

facts["au_profile_from_elsewhere"] := {
	"claim": "No place found for requests to a profile of Australia from a Region outside it, such as New Zealand: requests are kept in the geography where the data originally is.",
	"when": {"inference": ["geographic"], "profile": ["au"]},
	"unless": {"region": ["AU"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_geographic_inference, "section": "Geographic cross-Region inference considerations", "passage": "13:f444e0194949e020"}],
}

facts["global_processing"] := {
	"claim": "Global inference profiles may send a request to any commercial Region of AWS in the world.",
	"when": {"inference": ["global"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.bedrock_regional_availability, "section": "Inference options at a glance", "passage": "10:1b851be48bcd1862"}],
}

facts["cross_region_storage"] := {
	"claim": "Cross-Region inference stores no customer data in the Regions to which requests are sent; what is stored stays in the source Region.",
	"when": {"inference": ["geographic", "global"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.bedrock_securing_inference, "section": "introduction", "passage": "13:ffeb821b1a3dd308"},
		{"source": source.bedrock_geographic_inference, "section": "Geographic cross-Region inference considerations", "passage": "10:bcf23df96b8807e4"},
	],
}

facts["retained_storage"] := {
	"claim": "No place found for prompts and outputs that AWS retains for safety and against abuse, as some models require. The setting is made in each Region.",
	"when": {"retained_by_aws": [true]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.bedrock_data_retention, "section": "Data retention modes", "passage": "11:6ab7ecb79e48b55b"}],
}
