# AWS Billing Conductor, as AWS documents it.
package residency.features.aws.billing_conductor

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Billing Conductor",
	"product": "AWS Billing Conductor",
	"aliases": ["pro forma billing"],
}

facts["endpoint_storage"] := {
	"claim": "No place found in the endpoint data of the SDK, which gives Billing Conductor one endpoint for all Regions.",
	"data": ["account-data", "service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.botocore, "section": "endpoints.json: billingconductor"}],
}
