# AWS Support API, as AWS documents it.
package residency.features.aws.support

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Support API",
	"product": "AWS Support",
	"aliases": ["support cases"],
}

facts["control_plane"] := {
	"claim": "The AWS Support API answers for most Regions, Tokyo and Sydney among them, at an endpoint in us-east-1, in the United States. That cases are kept and processed there is our inference.",
	"data": ["support-data", "account-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.support_endpoints, "section": "Service endpoints"}],
}
