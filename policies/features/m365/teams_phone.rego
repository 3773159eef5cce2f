# Teams Phone, as Microsoft documents it.
package residency.features.m365.teams_phone

import data.residency.sources.microsoft as source

feature := {
	"name": "Teams Phone",
	"product": "Microsoft Teams",
	"aliases": ["Phone System", "Calling Plans", "Teams Calling", "Cloud Voicemail", "voicemail", "Direct Routing", "Operator Connect"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
	"general": [
		"microsoft/m365_eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["voicemail_storage"] := {
	"claim": "Voicemail and contacts of Teams are stored in Exchange Online, so they are taken to be where the tenant's mailboxes are.",
	"data": ["mailbox-content"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does Microsoft Teams store data?",
			"passage": "8:f7cd81f89978fa68",
		},
	],
}

facts["voicemail_multi_geo"] := {
	"claim": "With Multi-Geo, voicemail is in the user's mailbox and so in the preferred data location.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["mailbox-content"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does Microsoft Teams store data?",
			"passage": "8:f7cd81f89978fa68",
		},
		{"source": source.m365_multi_geo_commitments, "section": "Exchange Online", "passage": "14:f417a18c8beb8da8"},
	],
}

facts["calls"] := {
	"claim": "No place found for call records, and for where calls are routed and handled: the table of what Teams stores does not name them.",
	"data": ["calls"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where does Microsoft Teams store data?",
			"passage": "10:2ae93e43a94bb535",
		},
	],
}
