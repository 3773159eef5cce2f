# Azure SignalR Service, as Microsoft documents it.
package residency.features.azure.signalr

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure SignalR Service",
	"product": "Microsoft Azure",
	"aliases": ["SignalR"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the instance."},
		"geo_replication": {"type": "boolean", "about": "Whether the resource has replicas in other regions (Premium tier)."},
		"replica_regions": {"type": "regions", "about": "The regions of the replicas.", "settles": "customer-configured"},
	},
}

facts["all_storage"] := {
	"claim": "SignalR Service is a data processor and stores no customer content.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.signalr_resource_faq, "section": "Where does my data reside?", "passage": "13:31bc247bec9fdd68"},
		{"source": source.reliability_signalr, "section": "Behavior when all zones are healthy"},
	],
}

facts["default_processing"] := {
	"claim": "Customer data is processed within the region of the instance.",
	"unless": {"geo_replication": [true]},
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.signalr_resource_faq, "section": "Where does my data reside?", "passage": "14:5101921e8a393ccb"}],
}

facts["replicas_processing"] := {
	"claim": "With geo-replication clients are sent to the nearest replica, and messages are passed on to the replicas in other regions.",
	"when": {"geo_replication": [true]},
	"data": ["customer-data"],
	"processing": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.reliability_signalr, "section": "Geo-replication: Behavior when all regions are healthy"}],
}
