# Amazon Bedrock Knowledge Bases, as AWS documents them.
package residency.features.aws.bedrock.knowledge_bases

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Bedrock Knowledge Bases",
	"product": "Amazon Bedrock",
	"aliases": ["Knowledge Bases", "Bedrock RAG", "RetrieveAndGenerate", "GenerateQuery"],
	"options": {
		"region": {"type": "region", "about": "The AWS Region of the knowledge base."},
		"structured_data_store": {
			"type": "boolean",
			"about": "Whether the knowledge base queries a structured data store, such as Amazon Redshift.",
		},
	},
}

facts["storage"] := {
	"claim": "Knowledge bases and their data stay in the Region in which they were made, with cross-Region inference, too.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.bedrock_securing_inference, "section": "introduction", "passage": "11:17bbb6aed13f78fa"},
		{"source": source.bedrock_structured_knowledge_bases, "section": "introduction", "passage": "12:8eab60ecea29568d"},
	],
}

facts["us_structured_processing"] := {
	"claim": "Requests to a knowledge base with a structured data store in the United States are handled in Regions there.",
	"when": {"structured_data_store": [true], "region": ["US"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"effective": {"from": "2026-05-10"},
	"citations": [{"source": source.bedrock_structured_knowledge_bases, "section": "introduction", "passage": "12:e6212f0cb3288af0"}],
}

facts["asia_and_brazil_structured_processing"] := {
	"claim": "In Seoul, Mumbai, Singapore and São Paulo, requests to a knowledge base with a structured data store may be handled outside the geography. No place is named.",
	"when": {"structured_data_store": [true], "region": ["ap-northeast-2", "ap-south-1", "ap-southeast-1", "sa-east-1"]},
	"data": ["prompts", "completions"],
	"processing": ["unnamed"],
	"certainty": "may",
	"effective": {"from": "2026-05-10"},
	"citations": [{"source": source.bedrock_structured_knowledge_bases, "section": "list of Regions", "passage": "12:41d7176df4d7da11"}],
}

facts["other_structured_processing"] := {
	"claim": "Requests to a knowledge base with a structured data store stay in the geography, but not from all Regions. No place found for this one: the list of exceptions was read in part.",
	"when": {"structured_data_store": [true]},
	"unless": {"region": ["US", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "sa-east-1"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"effective": {"from": "2026-05-10"},
	"citations": [{"source": source.bedrock_structured_knowledge_bases, "section": "introduction", "passage": "13:92a44bed53f2c78b"}],
}

facts["unstructured_processing"] := {
	"claim": "No place found for the processing of other knowledge bases, which answer with a model of the customer's choice.",
	"when": {"structured_data_store": [false]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_structured_knowledge_bases, "section": "introduction", "passage": "8:ed7633abfd89d74e"}],
}
