# AWS Support API, as AWS documents it.
package residency.features.aws.support

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Support API",
	"product": "AWS Support",
	"aliases": ["support cases"],
	"options": {"endpoint": {
		"type": "one-of",
		"values": ["eu-west-1", "us-east-1", "us-west-2"],
		"about": "The Region of the endpoint that is called: us-east-1 unless another is configured.",
	}},
}

facts["control_plane"] := {
	"claim": "The AWS Support API answers for most Regions, Tokyo and Sydney among them, at an endpoint in us-east-1, in the United States. That cases are kept and processed there is our inference.",
	"data": ["support-data", "account-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.support_endpoints, "section": "Service endpoints"}],
}

# That the other endpoints do less is said of the operations of Trusted Advisor.
facts["other_endpoints"] := {
	"claim": "The AWS Support API has endpoints in Oregon and in Ireland, too. That what is sent to the latter is processed there and may be kept there is our inference.",
	"when": {"endpoint": ["eu-west-1"]},
	"data": ["support-data", "account-data"],
	"storage": ["IE"],
	"processing": ["IE"],
	"certainty": "inferred",
	"citations": [{"source": source.support_api_reference, "section": "description"}],
}
