# Azure Event Grid, as Microsoft documents it.
package residency.features.azure.event_grid

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Event Grid",
	"product": "Microsoft Azure",
	"aliases": ["Event Grid topics", "system topics"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the topic, domain or event source."},
		"source": {
			"type": "one-of",
			"values": ["regional", "global"],
			"about": "Whether events come from a topic, domain or source in a region, or from a source without one, such as a subscription, Azure Maps or Communication Services.",
		},
		"geo_dr": {
			"type": "boolean",
			"about": "Whether the data residency of the topic or domain is Cross-Geo, as by default and always for system topics, rather than Regional.",
		},
	},
}

facts["regional_storage"] := {
	"claim": "Event Grid resources are in a single region, system topics in that of their source. Event data is not copied to another region.",
	"when": {"source": ["regional"]},
	"data": ["events"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.event_grid_reliability, "section": "Resilience to region-wide failures; Geo-disaster recovery"},
		{"source": source.event_grid_system_topics, "section": "Location"},
	],
}

facts["failover_storage"] := {
	"claim": "After a failover that Microsoft initiates, new events go to the paired region and are dispatched from there, so they may be kept there until then.",
	"when": {"source": ["regional"], "geo_dr": [true]},
	"data": ["events"],
	"storage": ["region-pair"],
	"certainty": "may",
	"citations": [{"source": source.event_grid_reliability_2024_07_02, "section": "Set up disaster recovery", "passage": "15:7364ddd08c2a0b9f"}],
}

facts["metadata_storage"] := {
	"claim": "With geo-disaster recovery, which is the default, metadata of topics and domains is copied to the paired region.",
	"when": {"source": ["regional"], "geo_dr": [true]},
	"data": ["service-configuration"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.event_grid_reliability, "section": "Geo-disaster recovery"}],
}

facts["metadata_single_region_storage"] := {
	"claim": "With geo-disaster recovery disabled, nothing of a topic or domain is copied to another region.",
	"when": {"source": ["regional"], "geo_dr": [false]},
	"data": ["service-configuration"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.event_grid_reliability, "section": "Geo-disaster recovery"}],
}

facts["global_storage"] := {
	"claim": "System topics of global sources are created in the global location and may store events in any Microsoft datacenter.",
	"when": {"source": ["global"]},
	"data": ["events"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.communication_services_data_residency, "section": "Data residency and events", "passage": "16:c22b04f6d1525539"},
		{"source": source.event_grid_system_topics, "section": "Location"},
	],
}
