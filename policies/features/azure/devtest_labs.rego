# Azure DevTest Labs, as Microsoft documents it.
package residency.features.azure.devtest_labs

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure DevTest Labs",
	"product": "Microsoft Azure",
	"aliases": ["DTL"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the lab."}},
}

facts["all_storage"] := {
	"claim": "No place found in the overview of Azure DevTest Labs.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.devtest_labs_overview, "section": "page"}],
}
