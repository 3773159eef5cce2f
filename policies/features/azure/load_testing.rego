# Azure Load Testing, as Microsoft documents it.
package residency.features.azure.load_testing

import data.residency.sources.microsoft as source

# A test may generate load from further regions that the customer picks; the page on
# that was not read.
feature := {
	"name": "Azure Load Testing",
	"product": "Microsoft Azure",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the resource."}},
}

facts["all"] := {
	"claim": "Load Testing neither stores nor processes customer data outside the region of the resource.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.overview_what_is_azure_app_testing,
			"section": "In-region data residency & data at rest: Azure Load Testing",
		},
	],
}
