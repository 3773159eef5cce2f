# Azure Load Testing, as Microsoft documents it.
package residency.features.azure.load_testing

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Load Testing",
	"product": "Microsoft Azure",
	"aliases": ["ALT", "Azure App Testing", "JMeter", "Locust"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
		"multi_region": {"type": "boolean", "about": "Whether a test generates load from further regions."},
		"load_regions": {"type": "regions", "settles": "customer-configured", "about": "Those further regions."},
	},
}

facts["all"] := {
	"claim": "Load Testing neither stores nor processes customer data outside the region of the resource.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.overview_what_is_azure_app_testing, "section": "In-region data residency & data at rest: Azure Load Testing", "passage": "14:e82d0df197655e4b"},
	],
}

facts["multi_region_processing"] := {
	"claim": "A test may generate load from up to five regions that the customer picks. What its scripts and data hold is then processed there, we conclude.",
	"when": {"multi_region": [true]},
	"data": ["customer-data"],
	"processing": ["region", "customer-configured"],
	"certainty": "inferred",
	"disputes": ["all"],
	"citations": [{"source": source.load_testing_regions, "section": "introduction; Configure load distribution for a load test"}],
}
