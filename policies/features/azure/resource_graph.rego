# Azure Resource Graph, as Microsoft documents it.
package residency.features.azure.resource_graph

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Resource Graph",
	"product": "Microsoft Azure",
	"aliases": ["ARG", "Resource Graph Explorer"],
	"general": [
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "Azure Resource Graph keeps customer-provided resource properties in a store that needs global storage, and processes queries globally.",
	"data": ["customer-data", "resource-metadata"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_temporary_partial_transfers, "section": "Azure services"},
	],
}
