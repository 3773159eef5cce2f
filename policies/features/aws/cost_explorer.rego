# AWS Cost Explorer, as AWS documents it.
package residency.features.aws.cost_explorer

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Cost Explorer",
	"product": "AWS Cost Explorer",
	"aliases": ["cost and usage analysis"],
}

facts["control_plane"] := {
	"claim": "Cost Explorer has one endpoint, in us-east-1 in the United States. That its data is kept and processed there is our inference.",
	"data": ["account-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.billing_endpoints, "section": "Service endpoints: AWS Cost Explorer"}, {"source": source.sdk_endpoints, "section": "costexplorer/internal/endpoints/endpoints.go", "passage": "16:0122602679d819f8"}],
}

facts["china"] := {
	"claim": "The one endpoint of Cost Explorer in China is that of cn-northwest-1. That its data is kept and processed there is our inference.",
	"tenants": {"cloud": "china"},
	"data": ["account-data", "service-configuration"],
	"storage": ["CN"],
	"processing": ["CN"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "costexplorer/internal/endpoints/endpoints.go", "passage": "17:d9eff916d15b424a"}],
}
