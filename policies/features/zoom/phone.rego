# Zoom Phone, as Zoom documents it.
package residency.features.zoom.phone

import data.residency.sources.zoom as source

feature := {
	"name": "Zoom Phone",
	"product": "Zoom Workplace",
	"aliases": ["Zoom cloud phone", "Zoom voicemail"],
	"options": {
		"storage_location": {
			"type": "one-of",
			"values": ["united-states", "australia", "brazil", "canada", "germany", "japan", "singapore"],
			"places": {
				"united-states": ["US"],
				"australia": ["AU"],
				"brazil": ["BR"],
				"canada": ["CA"],
				"germany": ["DE"],
				"japan": ["JP"],
				"singapore": ["SG"],
			},
			"settles": "data-location",
			"about": "The storage location of communications content that the account, group or user is set to, on paid plans.",
		},
		"configured_places": {"type": "places", "about": "The countries of the SIP zones in which devices are registered."},
	},
}

facts["content_storage"] := {
	"claim": "Customers of paid plans choose the region in which content of Zoom Phone is stored; recordings are temporarily in the SIP zone of the device.",
	"data": ["recordings"],
	"storage": ["data-location", "customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.storage_location, "section": "Visão geral", "passage": "15:52c66d2d6d235b6a"},
		{"source": source.phone_privacy, "section": "Customer Content Data", "passage": "13:4b0b07c66fa9d554"},
	],
}

facts["recordings_processing"] := {
	"claim": "Recordings are processed in the region of the SIP zone in which the device of the user is registered.",
	"data": ["recordings"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.phone_privacy, "section": "Customer Content Data", "passage": "13:4b0b07c66fa9d554"}],
}

facts["diagnostics_storage"] := {
	"claim": "No place found for metadata of calls, telemetry and other diagnostic data: it is a category with rules of its own, which other documents give.",
	"data": ["telemetry", "diagnostics"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.phone_privacy, "section": "Data Residency", "passage": "11:5da2d4dcc40bc7f0"}],
}
