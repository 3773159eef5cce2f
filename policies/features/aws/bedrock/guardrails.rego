# Amazon Bedrock Guardrails, as AWS documents them.
package residency.features.aws.bedrock.guardrails

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Bedrock Guardrails",
	"product": "Amazon Bedrock",
	"aliases": ["Bedrock Guardrails", "guardrail profile"],
	"options": {
		"region": {"type": "region", "about": "The AWS Region of the guardrail."},
		"cross_region": {
			"type": "boolean",
			"about": "Whether the guardrail has a guardrail profile, which sends requests to further Regions.",
		},
	},
}

facts["configuration_storage"] := {
	"claim": "The configuration of a guardrail is stored in its primary Region alone, with cross-Region inference, too.",
	"data": ["service-configuration"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_guardrail_inference, "section": "introduction", "passage": "11:03ec6aa915e52c0a"}],
}

facts["content_storage"] := {
	"claim": "No place found for what a guardrail keeps of prompts and answers: the page speaks of its configuration.",
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_guardrail_inference, "section": "introduction", "passage": "11:03ec6aa915e52c0a"}],
}

facts["one_region_processing"] := {
	"claim": "Requests are sent to other Regions through a guardrail profile, so one without it is taken to work in its own Region.",
	"when": {"cross_region": [false]},
	"data": ["prompts", "completions"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.bedrock_guardrail_inference, "section": "Set up cross-Region guardrail inference", "passage": "10:b8f013091497834a"}],
}

facts["us_cross_region_processing"] := {
	"claim": "With cross-Region inference, requests made in the United States are handled in Regions there.",
	"when": {"cross_region": [true], "region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_guardrail_inference, "section": "introduction", "passage": "13:e289122c6c5913f8"}],
}

facts["other_cross_region_processing"] := {
	"claim": "With cross-Region inference, prompts and answers might leave the Region and stay in its geography. Outside the United States the page does not say which Regions that has.",
	"when": {"cross_region": [true]},
	"unless": {"region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.bedrock_guardrail_inference, "section": "introduction", "passage": "13:291229c5068ab495"}],
}
