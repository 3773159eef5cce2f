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
		{"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Azure Front Door and Content Delivery Network"},
	],
}

facts["all_transit"] := {
	"claim": "Azure Front Door sends requests to the fastest point of presence by anycast, so traffic does not all stay within a boundary.",
	"data": ["application-traffic"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Azure Front Door and Content Delivery Network"},
	],
}
