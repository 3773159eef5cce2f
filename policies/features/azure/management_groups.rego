# Azure management groups, as Microsoft documents it.
package residency.features.azure.management_groups

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure management groups",
	"product": "Microsoft Azure",
	"aliases": ["tenant root group"],
	"general": [
		"microsoft/azure_nonregional_services",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "No place found for management groups in the overview.",
	"data": ["service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.azure_management_groups, "section": "page"}],
}
