# Webex, as Cisco documents it.
package residency.features.webex.app

import data.residency.sources.cisco as source

feature := {
	"name": "Webex App (messaging, meetings, calling)",
	"product": "Cisco Webex",
	"aliases": ["Webex", "Cisco Webex", "Webex Meetings", "Webex Teams"],
	"options": {
		"region": {
			"type": "one-of",
			"values": [
				"us",
				"eu",
				"canada",
				"united-kingdom",
				"japan",
				"australia",
				"singapore",
				"saudi-arabia",
				"united-arab-emirates",
			],
			"places": {
				"us": ["US"],
				"eu": ["eu"],
				"canada": ["CA"],
				"united-kingdom": ["GB"],
				"japan": ["JP"],
				"australia": ["AU"],
				"singapore": ["SG"],
				"saudi-arabia": ["SA"],
				"united-arab-emirates": ["AE"],
			},
			"settles": "data-location",
			"about": "The data residency region of the organization. Data residency is offered to new customers.",
		},
	},
}

facts["content_storage"] := {
	"claim": "User-generated content with its metadata, and what AI makes of it, is stored encrypted in the region of the organization.",
	"data": ["messages", "files", "recordings"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.webex_data_residency, "section": "Overview", "passage": "12:8cec99b0c438cfc2"},
		{"source": source.webex_data_residency, "section": "Overview", "passage": "13:0137570f2c8655cb"},
	],
}

facts["identities"] := {
	"claim": "Identities such as e-mail address and user id are stored in the region, and sign-in is processed there.",
	"data": ["user-account-data", "sign-in-data"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.webex_data_residency, "section": "Overview", "passage": "16:3905b458e99f57a2"},
		{"source": source.webex_data_residency, "section": "Overview", "passage": "10:c7a87b9f9ef52384"},
	],
}

facts["keys_storage"] := {
	"claim": "Encryption keys of users are created and stored in the region, and handed out there.",
	"data": ["secrets"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.webex_data_residency, "section": "Overview", "passage": "15:195ba496d22573d2"}],
}

facts["settings_storage"] := {
	"claim": "No place found for data about the organization, such as domains, preferences and security settings: it is in one region that is not named.",
	"data": ["service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.webex_data_residency, "section": "Overview", "passage": "9:7c2ea59d2c5bbaed"}],
}

facts["processing"] := {
	"claim": "No place found for processing of content: the page says where it is stored.",
	"data": ["messages", "files", "recordings"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.webex_data_residency, "section": "Overview", "passage": "14:6f9d489be5adf0e2"}],
}
