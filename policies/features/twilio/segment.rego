# Segment, as Twilio documents it.
package residency.features.twilio.segment

import data.residency.sources.twilio as source

feature := {
	"name": "Twilio Segment",
	"product": "Twilio Segment",
	"aliases": ["Segment", "Segment.com", "Segment CDP"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "eu"],
			"places": {"us": ["US"], "eu": ["eu"]},
			"settles": "data-location",
			"about": "The data processing region of the workspace. It is the United States, unless the workspace was created in the EU.",
		},
	},
}

facts["residency"] := {
	"claim": "The region of the workspace determines where data is collected, processed and stored. Only workspaces in the EU store data exclusively there.",
	"data": ["customer-data", "events"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.regional_segment, "section": "Create a new workspace with a different region", "passage": "12:61ce1a45484cd186"},
		{"source": source.regional_segment, "section": "introduction", "passage": "9:9d9c07b4f9f1a052"},
	],
}
