# AWS WAF, as AWS documents it.
package residency.features.aws.waf

import data.residency.sources.amazon as source

feature := {
	"name": "AWS WAF",
	"product": "AWS WAF",
	"aliases": ["web ACL"],
	"options": {
		"scope": {
			"type": "one-of",
			"values": ["cloudfront", "regional"],
			"about": "Whether the web ACL protects CloudFront distributions or resources of a Region.",
		},
		"region": {"type": "region", "about": "The Region of the resources that a Regional web ACL protects."},
	},
}

facts["cloudfront_storage"] := {
	"claim": "A web ACL for CloudFront and the rule groups, IP sets and pattern sets that it uses are located in US East (N. Virginia).",
	"when": {"scope": ["cloudfront"]},
	"data": ["service-configuration"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.waf_resources, "section": "introduction; Amazon CloudFront distributions", "passage": "12:a38786fc244896ac"}],
}

facts["regional_storage"] := {
	"claim": "A web ACL for Regional resources and what it uses are located in the Region of those resources.",
	"when": {"scope": ["regional"]},
	"data": ["service-configuration"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.waf_resources, "section": "introduction; Regional resources", "passage": "16:5d119806d115fa4f"}],
}
