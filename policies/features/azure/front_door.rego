# Azure Front Door, as Microsoft documents it.
package residency.features.azure.front_door

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Front Door",
	"product": "Microsoft Azure",
	"aliases": ["AFD"],
	"general": [
		"microsoft/azure_nonregional_services",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "Azure Front Door caches content at edge sites around the world.",
	"data": ["caches"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Azure Front Door and Content Delivery Network", "passage": "11:c75cf30cdacceab2"},
	],
}

facts["all_transit"] := {
	"claim": "Azure Front Door sends requests to the fastest point of presence by anycast, so traffic does not all stay within a boundary.",
	"data": ["application-traffic"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Azure Front Door and Content Delivery Network", "passage": "16:db8efa8205510b69"}, {"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Azure Front Door and Content Delivery Network", "passage": "10:f0617a88a4b998bf"},
	],
}
