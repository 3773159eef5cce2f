# Amazon Bedrock Data Automation, as AWS documents it.
package residency.features.aws.bedrock.data_automation

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Bedrock Data Automation",
	"product": "Amazon Bedrock",
	"aliases": ["BDA", "Bedrock Data Automation", "data automation profile"],
	"options": {"region": {"type": "region", "about": "The AWS Region to which files are sent (the source Region)."}},
}

facts["storage"] := {
	"claim": "Data is stored in the source Region alone, although requests and results may move to other Regions of the geography.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_data_automation_inference, "section": "page", "passage": "10:bcf23df96b8807e4"}],
}

facts["us_processing"] := {
	"claim": "Requests from Regions in the United States are handled in one of four Regions there.",
	"when": {"region": ["US"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_data_automation_inference, "section": "page", "passage": "13:03688c61d69069a4"}],
}

facts["eu_processing"] := {
	"claim": "Requests from Frankfurt or Ireland are handled in one of six Regions: Frankfurt, Stockholm, Milan, Spain, Ireland or Paris.",
	"when": {"region": ["eu-central-1", "eu-west-1"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["DE", "ES", "FR", "IE", "IT", "SE"],
	"certainty": "may",
	"citations": [{"source": source.bedrock_data_automation_inference, "section": "table of source Regions", "passage": "12:06368824a3b00141"}],
}

facts["london_processing"] := {
	"claim": "Requests from London are handled in London, the only Region of its profile.",
	"when": {"region": ["eu-west-2"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["GB"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_data_automation_inference, "section": "table of source Regions", "passage": "13:4242beacf3f83790"}],
}

facts["mumbai_processing"] := {
	"claim": "Requests from Mumbai are handled in one of eight Regions, in Japan, South Korea, India, Singapore or Australia.",
	"when": {"region": ["ap-south-1"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["AU", "IN", "JP", "KR", "SG"],
	"certainty": "may",
	"citations": [{"source": source.bedrock_data_automation_inference, "section": "table of source Regions", "passage": "12:2274e73584db8d9c"}],
}

facts["other_processing"] := {
	"claim": "Requests are handled in Regions of the geography where the data originally is. For this source Region, no list of them was read.",
	"unless": {"region": ["US", "eu-central-1", "eu-west-1", "eu-west-2", "ap-south-1"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.bedrock_data_automation_inference, "section": "page", "passage": "13:54fe1518f7fef4ea"}],
}
