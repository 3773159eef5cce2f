# Amazon Route 53 public DNS, as AWS documents it.
package residency.features.aws.route53_public_dns

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Route 53 public DNS",
	"product": "Amazon Route 53",
	"aliases": ["public hosted zones"],
}

facts["control_plane"] := {
	"claim": "Route 53 operates its control plane in us-east-1, in the United States. That records are also kept and changed there is our inference.",
	"data": ["dns-records"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [
		{"source": source.global_services, "section": "Global services in the edge network"},
		{"source": source.sdk_endpoints, "section": "route53/internal/endpoints/endpoints.go", "passage": "13:d25cb26d6e21eeed"},
	],
}

facts["data_plane_storage"] := {
	"claim": "The data plane of Route 53 is spread over hundreds of points of presence around the world and every Region. As it answers with the records, we infer that it holds them.",
	"data": ["dns-records"],
	"storage": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.global_services, "section": "Global services in the edge network"}],
}

facts["queries_transit"] := {
	"claim": "Queries are answered by the data plane of Route 53, in hundreds of points of presence around the world and in every Region.",
	"data": ["dns-queries"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.global_services, "section": "Global services in the edge network"}],
}
