# Amazon CloudFront, as AWS documents it.
package residency.features.aws.cloudfront

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon CloudFront",
	"product": "Amazon CloudFront",
	"aliases": ["CDN"],
}

facts["control_plane"] := {
	"claim": "CloudFront has one control plane, in us-east-1 in the United States. That its settings are kept and processed there is our inference.",
	"data": ["service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [
		{"source": source.global_services, "section": "Global services in the edge network"},
		{"source": source.sdk_endpoints, "section": "cloudfront/internal/endpoints/endpoints.go", "passage": "15:6a1eacca2415d206"},
	],
}

facts["cache_storage"] := {
	"claim": "CloudFront runs its data plane in points of presence around the world. We infer that content is cached in any of them.",
	"data": ["caches"],
	"storage": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.global_services, "section": "Global services in the edge network"}],
}

facts["requests_transit"] := {
	"claim": "Requests reach CloudFront at points of presence around the world, which can be used from any place.",
	"data": ["network-traffic"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.global_services, "section": "Global services in the edge network"}],
}

facts["china"] := {
	"claim": "The one endpoint of CloudFront in China is that of cn-northwest-1. That its settings are kept and processed there is our inference.",
	"tenants": {"cloud": "china"},
	"data": ["service-configuration"],
	"storage": ["CN"],
	"processing": ["CN"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "cloudfront/internal/endpoints/endpoints.go", "passage": "19:479cc43c075622a0"}],
}
