# AWS Budgets, as AWS documents it.
package residency.features.aws.budgets

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Budgets",
	"product": "AWS Budgets",
	"aliases": ["cost budgets"],
}

facts["control_plane"] := {
	"claim": "AWS Budgets has one endpoint, in us-east-1 in the United States. That its data is kept and processed there is our inference.",
	"data": ["account-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.billing_endpoints, "section": "Service endpoints: AWS Budgets"}, {"source": source.sdk_endpoints, "section": "budgets/internal/endpoints/endpoints.go", "passage": "13:688abbe4db074d9b"}],
}

facts["china"] := {
	"claim": "The one endpoint of AWS Budgets in China is that of cn-northwest-1. That its data is kept and processed there is our inference.",
	"tenants": {"cloud": "china"},
	"data": ["account-data", "service-configuration"],
	"storage": ["CN"],
	"processing": ["CN"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "budgets/internal/endpoints/endpoints.go", "passage": "14:5d3ad96a3d4843f2"}],
}
