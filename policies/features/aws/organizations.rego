# AWS Organizations, as AWS documents it.
package residency.features.aws.organizations

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Organizations",
	"product": "AWS Organizations",
	"aliases": ["management account", "service control policies", "SCP"],
}

facts["control_plane"] := {
	"claim": "AWS Organizations has its control plane in us-east-1, in the United States. That its data is kept and processed there is our inference.",
	"data": ["account-data", "policies"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.global_services, "section": "Global services that are unique by partition: list of partitional services"}, {"source": source.sdk_endpoints, "section": "organizations/internal/endpoints/endpoints.go", "passage": "16:4dcf0b7e27f605ef"}],
}

facts["us_government"] := {
	"claim": "The one endpoint of AWS Organizations in GovCloud is that of us-gov-west-1, in the United States. That its data is kept and processed there is our inference.",
	"tenants": {"cloud": "us-government"},
	"data": ["account-data", "policies"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "organizations/internal/endpoints/endpoints.go", "passage": "18:722d7eb1709c0465"}],
}

facts["china"] := {
	"claim": "The one endpoint of AWS Organizations in China is that of cn-northwest-1. That its data is kept and processed there is our inference.",
	"tenants": {"cloud": "china"},
	"data": ["account-data", "policies"],
	"storage": ["CN"],
	"processing": ["CN"],
	"certainty": "inferred",
	"citations": [{"source": source.organizations_api, "section": "Endpoint to call When using the CLI or the Amazon Web Services SDK"}, {"source": source.sdk_endpoints, "section": "organizations/internal/endpoints/endpoints.go", "passage": "17:4a0926f54647031e"}],
}
