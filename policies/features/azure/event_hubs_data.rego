# Azure Event Hubs message data, as Microsoft documents it.
package residency.features.azure.event_hubs_data

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Event Hubs message data",
	"product": "Microsoft Azure",
	"aliases": ["Event Hub", "Event Hubs namespace", "Kafka endpoint"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the namespace."},
		"tier": {
			"type": "one-of",
			"values": ["basic", "standard", "premium", "dedicated"],
			"about": "The tier of the namespace.",
		},
		"geo_replication": {
			"type": "boolean",
			"about": "Whether the namespace replicates its data to a second region (Premium and Dedicated tiers).",
		},
		"secondary_region": {"type": "region", "settles": "customer-configured", "about": "That second region."},
		"capture": {"type": "boolean", "about": "Whether Capture writes events to a storage account."},
		"capture_places": {
			"type": "places",
			"settles": "data-location",
			"about": "Where that storage account keeps data, geo-redundant copies included.",
		},
	},
}

facts["default"] := {
	"claim": "Standard, Premium and Dedicated namespaces store and process published data in the region of the namespace, and by default customer data stays there.",
	"when": {"tier": ["standard", "premium", "dedicated"]},
	"data": ["events"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.event_hubs_faq, "section": "General: Where does Azure Event Hubs store data?"}],
}

facts["basic_storage"] := {
	"claim": "No place found for the Basic tier, which the answer does not name.",
	"when": {"tier": ["basic"]},
	"data": ["events"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.event_hubs_faq, "section": "General: Where does Azure Event Hubs store data?"}],
}

facts["geo_replication_storage"] := {
	"claim": "Geo-replication copies events, metadata and offsets to a second region that the customer picks, on any continent.",
	"when": {"geo_replication": [true]},
	"data": ["events", "service-configuration"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.geo_replication, "section": "introduction; Secondary region selection", "passage": "17:33f66e42e314f85e"}, {"source": source.geo_replication, "section": "introduction; Secondary region selection", "passage": "16:19182b686c9ab1c1"}],
}

facts["capture_storage"] := {
	"claim": "Capture writes events to a storage account of the customer's choosing.",
	"when": {"capture": [true]},
	"data": ["events"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.event_hubs_faq, "section": "General: What is the maximum retention period for events?"}],
}
