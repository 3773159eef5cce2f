# Log Analytics workspace, as Microsoft documents it.
package residency.features.azure.monitor.log_analytics

import data.residency.sources.microsoft as source

feature := {
	"name": "Log Analytics workspace",
	"product": "Azure Monitor",
	"aliases": ["Azure Monitor Logs"],
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
			"about": "The Azure region of the workspace.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Each workspace resides in the Azure region that the customer chooses, so that data can be kept in a particular geography.",
	"data": ["logs", "customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.workspace_design_2024_05_30, "section": "Azure regions", "passage": "10:a361c74db1fdfcdf"},
	],
}
