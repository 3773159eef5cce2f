# Log Analytics workspace replication, as Microsoft documents it.
package residency.features.azure.monitor.log_analytics.replication

import data.residency.sources.microsoft as source

feature := {
	"name": "Log Analytics workspace replication",
	"product": "Microsoft Azure",
	"aliases": ["workspace replication", "workspace switchover"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The region of the workspace."},
		"replication": {"type": "boolean", "about": "Whether the workspace is replicated to a second region."},
		"replication_region": {"type": "region", "settles": "customer-configured", "about": "The second region."},
	},
}

facts["on_storage"] := {
	"claim": "New log data is also written to a second region that the customer picks within one group of regions, which may span countries; data ingested before is not copied.",
	"when": {"replication": [true]},
	"data": ["logs", "customer-data"],
	"storage": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.workspace_replication,
			"section": "How Log Analytics workspace replication works; Supported regions",
		},
		{
			"source": source.workspace_replication_2024_05_18,
			"section": "How Log Analytics workspace replication works; Supported regions", "passage": "13:979b5def534b5aee",
		},
	],
}

facts["on_processing"] := {
	"claim": "Logs are processed in the two regions that the customer chose.",
	"when": {"replication": [true]},
	"data": ["logs", "customer-data"],
	"processing": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.workspace_replication, "section": "Data residency requirements"},
		{"source": source.workspace_replication_2024_05_18, "section": "Data residency requirements", "passage": "13:307d505c858d3cbc"},
	],
}
