# AWS Account Management, as AWS documents it.
package residency.features.aws.account_management

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Account Management",
	"product": "AWS Account Management",
	"aliases": ["alternate contacts"],
}

facts["control_plane"] := {
	"claim": "AWS Account Management has its control plane in us-east-1, in the United States. That its data is kept and processed there is our inference.",
	"data": ["account-data", "contact-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.global_services, "section": "Global services that are unique by partition: list of partitional services"}, {"source": source.sdk_endpoints, "section": "account/internal/endpoints/endpoints.go", "passage": "16:39f9c1c42f50670a"}],
}

facts["china"] := {
	"claim": "The one endpoint of AWS Account Management in China is that of cn-northwest-1. That its data is kept and processed there is our inference.",
	"tenants": {"cloud": "china"},
	"data": ["account-data", "contact-data"],
	"storage": ["CN"],
	"processing": ["CN"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "account/internal/endpoints/endpoints.go", "passage": "17:147394df93e7cde7"}],
}
