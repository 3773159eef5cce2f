# Amazon Route 53 private DNS, as AWS documents it.
package residency.features.aws.route53_private_dns

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Route 53 private DNS",
	"product": "Amazon Route 53",
	"aliases": ["private hosted zones"],
}

facts["control_plane"] := {
	"claim": "Route 53 private DNS has its control plane in us-east-1, in the United States. That records are kept and changed there is our inference.",
	"data": ["dns-records"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.global_services, "section": "Global services that are unique by partition: list of partitional services"}, {"source": source.sdk_endpoints, "section": "route53/internal/endpoints/endpoints.go", "passage": "13:d25cb26d6e21eeed"}],
}

facts["us_government"] := {
	"claim": "The one endpoint of Route 53 in GovCloud is that of us-gov-west-1, in the United States. That records are kept and changed there is our inference.",
	"tenants": {"cloud": "us-government"},
	"data": ["dns-records"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "route53/internal/endpoints/endpoints.go", "passage": "16:7b13b89405321e0a"}],
}

facts["china"] := {
	"claim": "The one endpoint of Route 53 in China is that of cn-northwest-1. That records are kept and changed there is our inference.",
	"tenants": {"cloud": "china"},
	"data": ["dns-records"],
	"storage": ["CN"],
	"processing": ["CN"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "route53/internal/endpoints/endpoints.go", "passage": "14:91f22d6370e04f9a"}],
}
