# Azure VM Image Builder, as Microsoft documents it.
package residency.features.azure.image_builder

import data.residency.sources.microsoft as source

# The page on templates promises that customer data is neither stored nor processed
# outside regions with strict single-region requirements, and does not name these.
feature := {
	"name": "Azure VM Image Builder",
	"product": "Microsoft Azure",
	"aliases": ["AIB", "VM Image Builder"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the image template."}},
}

facts["all_storage"] := {
	"claim": "Image Builder is a regional service that keeps data and resources within the region and does not fail over to another.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.reliability_image_builder, "section": "introduction", "passage": "10:993cd6edc5bf5421"}],
}
