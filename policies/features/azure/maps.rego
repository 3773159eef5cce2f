# Azure Maps, as Microsoft documents it.
package residency.features.azure.maps

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Maps",
	"product": "Microsoft Azure",
	"aliases": ["Maps account"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The region selected for the Azure Maps account."},
		"endpoint": {
			"type": "one-of",
			"values": ["default", "eu", "us"],
			"about": "The endpoint that applications call: atlas.microsoft.com, or that of Europe (eu) or the United States (us).",
		},
		"consent": {
			"type": "boolean",
			"about": "Whether the account consents to processing in further regions, as South Korean addresses need.",
		},
		"consented_regions": {
			"type": "regions",
			"settles": "customer-configured",
			"about": "The further regions consented to.",
		},
	},
}

facts["account_region"] := {
	"claim": "The region selected for an Azure Maps account is its geographic scope: requests, input data included, are processed and stored exclusively there.",
	"data": ["search-queries"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.maps_consent_management, "section": "Consent management"},
		{"source": source.maps_south_korea, "section": "Configure global data processing: note"},
	],
}

facts["eu_endpoint"] := {
	"claim": "Requests to the European endpoint, input data included, are processed and stored exclusively in Europe.",
	"when": {"endpoint": ["eu"]},
	"data": ["search-queries"],
	"storage": ["microsoft-europe"],
	"processing": ["microsoft-europe"],
	"certainty": "stated",
	"overrides": ["account_region"],
	"citations": [
		{"source": source.maps_geographic_scope, "section": "introduction; Geographic API endpoint mapping", "passage": "13:22e961d4bed23526"},
		{"source": source.maps_geographic_scope, "section": "Geographic API endpoint mapping", "passage": "11:a03cc23887d20652"},
	],
}

facts["us_endpoint"] := {
	"claim": "Requests to the endpoint of the United States, input data included, are stored exclusively there.",
	"when": {"endpoint": ["us"]},
	"data": ["search-queries"],
	"storage": ["US"],
	"certainty": "stated",
	"overrides": ["account_region"],
	"citations": [{"source": source.maps_geographic_scope, "section": "introduction; Geographic API endpoint mapping", "passage": "13:22e961d4bed23526"}],
}

facts["us_endpoint_processing"] := {
	"claim": "Requests to the endpoint of the United States, input data included, are taken to be processed there: the page says so of the European one.",
	"when": {"endpoint": ["us"]},
	"data": ["search-queries"],
	"processing": ["US"],
	"certainty": "inferred",
	"overrides": ["account_region"],
	"citations": [{"source": source.maps_geographic_scope, "section": "introduction; Geographic API endpoint mapping", "passage": "11:a03cc23887d20652"}],
}

# Only Korea has such a law so far; what is stored stays in the account's region.
facts["consent_processing"] := {
	"claim": "Requests under local residency law, such as South Korean addresses, are processed in the further regions that the account consents to.",
	"when": {"consent": [true]},
	"data": ["search-queries"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.maps_consent_management, "section": "Consent management"},
		{"source": source.maps_south_korea, "section": "Understanding geographic scope and consent"},
	],
}
