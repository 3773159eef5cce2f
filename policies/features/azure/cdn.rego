# Azure Content Delivery Network, as Microsoft documents it.
package residency.features.azure.cdn

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Content Delivery Network",
	"product": "Microsoft Azure",
	"aliases": ["Azure CDN"],
	"general": [
		"microsoft/azure_nonregional_services",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"lifecycle": "Azure CDN from Edgio ended on 2025-01-15; Azure CDN Standard from Microsoft (classic) is to end on 2027-09-30.",
}

facts["all_storage"] := {
	"claim": "Azure Content Delivery Network caches content at edge sites around the world.",
	"data": ["caches"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Azure Front Door and Content Delivery Network", "passage": "11:c75cf30cdacceab2"},
	],
}

facts["all_transit"] := {
	"claim": "Azure Content Delivery Network sends requests to the fastest point of presence by anycast, so traffic does not all stay within a boundary.",
	"data": ["application-traffic"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Azure Front Door and Content Delivery Network", "passage": "16:db8efa8205510b69"}, {"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Azure Front Door and Content Delivery Network", "passage": "10:f0617a88a4b998bf"},
	],
}
