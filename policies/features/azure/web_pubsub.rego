# Azure Web PubSub, as Microsoft documents it.
package residency.features.azure.web_pubsub

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Web PubSub",
	"product": "Microsoft Azure",
	"aliases": ["WebPubSub", "Socket.IO service"],
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
	"claim": "Web PubSub stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.reliability_web_pubsub,
			"section": "Behavior when all zones are healthy; Behavior during a region failure",
		},
		{"source": source.resource_faq, "section": "Where does my data reside?", "passage": "13:fcf0e51824f6a5b1"},
	],
}

facts["default_processing"] := {
	"claim": "Web PubSub is a single-region service unless the customer adds replicas; we take messages to be handled in that region.",
	"unless": {"geo_replication": [true]},
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.reliability_web_pubsub, "section": "Resilience to region-wide failures"}],
}

facts["replicas_processing"] := {
	"claim": "With geo-replication clients are sent to the nearest replica, and each message is transferred to the replicas in other regions.",
	"when": {"geo_replication": [true]},
	"data": ["customer-data"],
	"processing": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.reliability_web_pubsub,
			"section": "Geo-replication: Behavior when all regions are healthy",
		},
	],
}
