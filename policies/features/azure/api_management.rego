# Azure API Management, as Microsoft documents it.
package residency.features.azure.api_management

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure API Management",
	"product": "Microsoft Azure",
	"aliases": ["APIM"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The primary region of the instance.",
		},
		"multi_region": {
			"type": "boolean",
			"about": "Whether gateways were added in further regions, which only the Premium (classic) tier allows.",
		},
		"further_regions": {
			"type": "regions",
			"settles": "customer-configured",
			"about": "The further regions with gateways.",
		},
	},
}

facts["geo_storage"] := {
	"claim": "Customer data is stored in the geography of the instance.",
	"unless": {"region": ["southeastasia"]},
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{"source": source.api_management_multi_region, "section": "introduction: Important", "passage": "10:3cdb476d6084bf08"},
	],
}

facts["single_region_storage"] := {
	"claim": "Storing customer data in a single region is available only in Southeast Asia.",
	"when": {"region": ["southeastasia"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.api_management_multi_region, "section": "introduction: Important", "passage": "15:f9c9055a42401bc4"},
	],
}

facts["multi_region_storage"] := {
	"claim": "Gateway configuration, such as APIs and policies, is synchronised to each further region; the cache of a region stays there.",
	"when": {"multi_region": [true]},
	"data": ["service-configuration", "caches"],
	"storage": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.reliability_api_management, "section": "Resilience to region-wide failures: Behavior when all regions are healthy"},
	],
}

facts["multi_region_processing"] := {
	"claim": "A request goes to the gateway with the lowest latency among the regions of the instance; management plane and developer portal stay in the primary region.",
	"when": {"multi_region": [true]},
	"data": ["application-traffic"],
	"processing": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.reliability_api_management, "section": "Resilience to region-wide failures"},
	],
}
