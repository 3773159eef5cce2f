# Datadog, as Datadog documents it.
package residency.features.datadog.platform

import data.residency.sources.datadog as source

feature := {
	"name": "Datadog",
	"product": "Datadog",
	"aliases": ["Datadog APM", "Datadog logs", "DDOG"],
	"options": {
		"site": {
			"type": "one-of",
			"values": ["us1", "us3", "us5", "us1-fed", "eu1", "ap1", "ap2"],
			"places": {
				"us1": ["US"],
				"us3": ["US"],
				"us5": ["US"],
				"us1-fed": ["US"],
				"eu1": ["DE"],
				"ap1": ["JP"],
				"ap2": ["AU"],
			},
			"settles": "data-location",
			"about": "The site of the organization, which its address shows.",
		},
		"dual_shipping": {"type": "boolean", "about": "Whether agents also send data to another site or organization."},
		"configured_places": {"type": "places", "about": "The countries of the other destinations of dual shipping."},
	},
}

facts["storage"] := {
	"claim": "Each site stores data in a location of its own: the United States, Germany, Japan or Australia. Sites share no data.",
	"data": ["customer-data", "logs", "telemetry"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.sites, "section": "Overview", "passage": "12:2375cdf07a10ad11"},
		{"source": source.sites, "section": "Overview", "passage": "12:7272a214fd39c9b7"},
	],
}

facts["dual_shipping_storage"] := {
	"claim": "With dual shipping, data is sent to further destinations that the customer configures.",
	"when": {"dual_shipping": [true]},
	"data": ["customer-data", "logs", "telemetry"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.sites, "section": "Access the Datadog site", "passage": "11:0c2df9edab730b1c"}],
}

facts["processing"] := {
	"claim": "No place found for processing: the page says where sites are and store data.",
	"data": ["customer-data", "logs", "telemetry"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.sites, "section": "Overview", "passage": "12:2375cdf07a10ad11"}],
}
