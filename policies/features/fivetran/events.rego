# Connectors for events, as Fivetran documents them.
package residency.features.fivetran.events

import data.residency.sources.fivetran as source

feature := {
	"name": "Fivetran event connectors",
	"product": "Fivetran",
	"aliases": ["Fivetran", "Fivetran Events", "Fivetran Webhooks"],
	"options": {
		"processing_location": {
			"type": "one-of",
			"values": ["us", "eu", "uk", "another"],
			"places": {"us": ["US"], "eu": ["eu"], "uk": ["GB"], "another": ["US"]},
			"settles": "data-location",
			"about": "The data processing location of the destination. Event data of others than the EU and the UK is stored in the United States.",
		},
		"own_bucket": {
			"type": "boolean",
			"about": "Whether webhooks store events in a bucket that the customer manages.",
		},
		"other_connectors": {"type": "boolean", "about": "Whether connectors are used that are not for events."},
	},
}

facts["storage"] := {
	"claim": "Event data is stored in the EU or the UK for destinations that run there, and in the United States for all others.",
	"when": {"own_bucket": [false]},
	"data": ["events"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.events, "section": "Supported regions", "passage": "13:8b4db7177e14712e"}],
}

facts["processing"] := {
	"claim": "Data is stored and processed in the data processing location that is selected for the destination.",
	"when": {"processing_location": ["us", "eu", "uk"]},
	"data": ["events"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.events, "section": "Event collector servers", "passage": "17:c7607e4c0088d8aa"}],
}

facts["other_processing"] := {
	"claim": "No place found for processing where another location was selected: the page names none.",
	"when": {"processing_location": ["another"]},
	"data": ["events"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.events, "section": "Event collector servers", "passage": "17:c7607e4c0088d8aa"}],
}

facts["collectors"] := {
	"claim": "Requests are routed by the location that their DNS queries come from, to regional collectors, which store events temporarily.",
	"data": ["events"],
	"transit": ["unnamed"],
	"certainty": "may",
	"citations": [
		{"source": source.events, "section": "Event collector servers", "passage": "7:1935b130d769326f"},
		{"source": source.events, "section": "Event collector servers", "passage": "11:733d2de496be2bd8"},
	],
}

facts["other_connectors"] := {
	"claim": "No place found for connectors that are not for events: the page speaks of events.",
	"when": {"other_connectors": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.events, "section": "Supported regions", "passage": "13:8b4db7177e14712e"}],
}

facts["logs_storage"] := {
	"claim": "No place found for logs and metadata: the page speaks of event data.",
	"data": ["logs", "system-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.events, "section": "Supported regions", "passage": "13:8b4db7177e14712e"}],
}
