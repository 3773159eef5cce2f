# AWS Health API, as AWS documents it.
package residency.features.aws.health

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Health API",
	"product": "AWS Health",
	"aliases": ["AWS Health Dashboard"],
}

facts["control_plane"] := {
	"claim": "The AWS Health API has two endpoints, the active one in us-east-1 and a passive one in us-east-2, both in the United States. That its data is kept and processed there is our inference.",
	"data": ["account-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.health_api, "section": "Choosing endpoints for AWS Health API requests"}, {"source": source.health_endpoints, "section": "Service endpoints"}],
}

facts["us_government"] := {
	"claim": "In GovCloud the AWS Health API has endpoints in the GovCloud Regions, in the United States. That its data is kept and processed there is our inference.",
	"tenants": {"cloud": "us-government"},
	"data": ["account-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.health_endpoints, "section": "Service endpoints"}],
}
