# Log Analytics workspace, as Microsoft documents it.
package residency.features.azure.monitor.log_analytics

import data.residency.sources.microsoft as source

feature := {
	"name": "Log Analytics workspace",
	"product": "Azure Monitor",
	"aliases": ["Azure Monitor Logs", "Azure Log Analytics", "OMS workspace"],
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
		"replication": {"type": "boolean", "about": "Whether the workspace is replicated to a second region."},
		"replication_region": {"type": "region", "settles": "customer-configured", "about": "The second region."},
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

facts["replication_storage"] := {
	"claim": "Workspace replication also writes new log data to a second region that the customer picks within one group of regions; that of Asia Pacific spans Hong Kong, Japan, Korea and Singapore.",
	"when": {"replication": [true]},
	"data": ["logs", "customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{
		"source": source.workspace_replication,
		"section": "How Log Analytics workspace replication works; Supported regions",
	}],
}

facts["replication_processing"] := {
	"claim": "The logs of a replicated workspace are processed in the two regions that the customer chose.",
	"when": {"replication": [true]},
	"data": ["logs", "customer-data"],
	"processing": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.workspace_replication, "section": "Data residency requirements"}],
}
