# Application Insights, as Microsoft documents it.
package residency.features.azure.monitor.application_insights

import data.residency.sources.microsoft as source

feature := {
	"name": "Application Insights",
	"product": "Microsoft Azure",
	"aliases": ["App Insights"],
	"lifecycle": "Classic resources were retired on 2024-02-29; workspace-based ones continue.",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"mode": {
			"type": "one-of",
			"values": ["workspace-based", "classic"],
			"about": "Whether telemetry goes to a Log Analytics workspace, or the resource is of the classic kind.",
		},
		"region": {"type": "region", "about": "The region of the Log Analytics workspace; for a classic resource its own."},
		"availability_tests": {"type": "boolean", "about": "Whether availability tests send requests to web sites."},
		"test_locations": {"type": "places", "settles": "customer-configured", "about": "Where the locations chosen for these tests are."},
	},
}

facts["workspace_storage"] := {
	"claim": "A workspace-based resource keeps its telemetry in the linked Log Analytics workspace: the workspace's region counts, not that of the Application Insights resource.",
	"when": {"mode": ["workspace-based"]},
	"data": ["logs", "customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"rests_on": "azure.monitor.log-analytics",
	"citations": [{"source": source.create_workspace_resource, "section": "introduction: note on billing and data location"}],
}

facts["classic_storage"] := {
	"claim": "A classic resource kept its telemetry in the location picked when it was created.",
	"when": {"mode": ["classic"]},
	"data": ["logs", "customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.data_retention_privacy, "section": "Where is the data held?"}],
}

facts["tests_processing"] := {
	"claim": "Availability tests send web requests, with headers and bodies that customers define, from up to sixteen locations that they select around the world.",
	"when": {"availability_tests": [true]},
	"data": ["application-traffic"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.application_insights_availability, "section": "introduction; Create an availability test"}],
}
