# Zoom Meetings, as Zoom documents it.
package residency.features.zoom.meetings

import data.residency.sources.zoom as source

feature := {
	"name": "Zoom Meetings and Webinars",
	"product": "Zoom Workplace",
	"aliases": ["Zoom", "Zoom Meetings", "Zoom Webinars", "Zoom Workplace"],
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
		"configured_places": {
			"type": "places",
			"about": "The countries of the data centers that the account has not opted out of. That of the country in which it was provisioned is always among them.",
		},
		"home_region": {"type": "places", "about": "The country of the region in which the account was provisioned."},
		"joins_others": {"type": "boolean", "about": "Whether users also join meetings that other accounts host."},
	},
}

facts["content_storage"] := {
	"claim": "Customers of paid plans choose the region in which content of their meetings and webinars is stored.",
	"data": ["recordings", "messages"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.storage_location, "section": "Visão geral", "passage": "10:bea6734ed897e59d"},
		{"source": source.storage_location, "section": "Visão geral", "passage": "15:52c66d2d6d235b6a"},
	],
}

facts["other_content_storage"] := {
	"claim": "Other communications content, which administrators cannot place, stays in the region in which the account was provisioned.",
	"data": ["customer-data"],
	"storage": ["home-region"],
	"certainty": "stated",
	"citations": [{"source": source.storage_location, "section": "Visão geral", "passage": "12:c9a1007bbbc45204"}],
}

facts["account_storage"] := {
	"claim": "Account data and operation data stay in the United States, whichever storage location is chosen.",
	"data": ["account-data", "usage-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.storage_location, "section": "Visão geral", "passage": "16:b48f6208bdacc640"}],
}

facts["users_storage"] := {
	"claim": "Account data is stored in the United States. We infer that it takes in names and addresses of licensed users.",
	"data": ["user-account-data"],
	"storage": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.storage_location, "section": "Visão geral", "passage": "16:b48f6208bdacc640"}],
}

facts["live_processing"] := {
	"claim": "Live video, audio and shared content of meetings that the account hosts is processed only in data centers that it has not opted out of.",
	"data": ["calls"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.data_center_selection, "section": "introduction", "passage": "11:bb963f0ac003a093"}],
}

facts["live_transit"] := {
	"claim": "Live content may pass through networks and equipment in data centers that the account opted out of, on its way between the others.",
	"data": ["calls"],
	"transit": [{"outside": "customer-configured"}],
	"certainty": "may",
	"citations": [{"source": source.data_center_selection, "section": "introduction", "passage": "14:4b78ecc1d3c594e2"}],
}

facts["joined_processing"] := {
	"claim": "No place found for meetings that users join and others host: the choice of data centers applies to meetings that the account hosts.",
	"when": {"joins_others": [true]},
	"data": ["calls"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_center_selection, "section": "introduction", "passage": "14:71be58439c22a623"}],
}
