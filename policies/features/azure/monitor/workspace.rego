# Azure Monitor workspace (Prometheus metrics), as Microsoft documents it.
package residency.features.azure.monitor.workspace

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Monitor workspace (Prometheus metrics)",
	"product": "Microsoft Azure",
	"aliases": ["Azure Monitor managed service for Prometheus"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the workspace."}},
}

facts["all_storage"] := {
	"claim": "Metrics are physically stored in the region in which the Azure Monitor workspace was created.",
	"data": ["logs", "telemetry", "customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.azure_monitor_workspace_overview, "section": "Data considerations"}],
}
