# Savings Plans, as AWS documents it.
package residency.features.aws.savings_plans

import data.residency.sources.amazon as source

feature := {
	"name": "Savings Plans",
	"product": "Savings Plans",
	"aliases": ["compute savings plan"],
}

facts["control_plane"] := {
	"claim": "Savings Plans have one endpoint, in us-east-1 in the United States. That their data is kept and processed there is our inference.",
	"data": ["account-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "savingsplans/internal/endpoints/endpoints.go", "passage": "13:a8e74ba31099dd04"}],
}
