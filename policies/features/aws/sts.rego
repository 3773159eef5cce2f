# AWS Security Token Service, as AWS documents it.
package residency.features.aws.sts

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Security Token Service",
	"product": "AWS STS",
	"aliases": ["STS"],
	"options": {
		"endpoint": {
			"type": "one-of",
			"values": ["regional", "global"],
			"about": "Whether workloads call the endpoint of a Region or sts.amazonaws.com, the global one.",
		},
		"region": {"type": "region", "about": "The Region in which the workloads that call the service run."},
	},
}

facts["regional_processing"] := {
	"claim": "A Regional endpoint of STS serves requests in its Region.",
	"when": {"endpoint": ["regional"]},
	"data": ["access-tokens"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.sts_endpoints, "section": "table of Regions"},
		{"source": source.disaster_recovery_resiliency, "section": "introduction"},
	],
}

facts["global_processing"] := {
	"claim": "In Regions that are enabled by default, requests to the global endpoint of STS are served in the Region of the workload.",
	"when": {
		"endpoint": ["global"],
		"region": ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2"],
	},
	"data": ["access-tokens"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.sts_endpoints, "section": "note; AWS STS global endpoint changes", "passage": "16:028b8b4b766e003d"},
		{"source": source.sts_regional_endpoints, "section": "introduction", "passage": "13:0b2ee0c5b88a0128"},
	],
}

facts["global_opt_in_processing"] := {
	"claim": "In opt-in Regions, requests to the global endpoint of STS are served by one Region alone, US East (N. Virginia).",
	"when": {"endpoint": ["global"]},
	"unless": {"region": ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2"]},
	"data": ["access-tokens"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction"},
		{"source": source.sts_regional_endpoints, "section": "introduction", "passage": "13:cf03ecab2c36b354"},
	],
}

facts["us_government_processing"] := {
	"claim": "Outside the commercial partition only Regional endpoints of STS can be used. We infer that requests of GovCloud are served in the Region of the endpoint.",
	"tenants": {"cloud": "us-government"},
	"data": ["access-tokens"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.sts_regional_endpoints, "section": "introduction", "passage": "10:5bf0b376d04909a0"}],
}

facts["china_processing"] := {
	"claim": "Outside the commercial partition only Regional endpoints of STS can be used. We infer that requests in China are served in the Region of the endpoint.",
	"tenants": {"cloud": "china"},
	"data": ["access-tokens"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.sts_regional_endpoints, "section": "introduction", "passage": "10:5bf0b376d04909a0"}],
}
