# Application Change Analysis, as Microsoft documents it.
package residency.features.azure.monitor.application_change_analysis

import data.residency.sources.microsoft as source

feature := {
	"name": "Application Change Analysis",
	"product": "Azure Monitor",
	"aliases": ["change analysis"],
	"general": [
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "Application Change Analysis depends on Resource Graph, so customer-provided resource properties and identifiers are stored and processed globally, in any datacentre of the public regions.",
	"data": ["customer-data", "pseudonymized-personal-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_temporary_partial_transfers, "section": "Azure services: Azure Monitor: Application Change Analysis", "passage": "13:f7f467b86e7c0c3b"},
	],
}
