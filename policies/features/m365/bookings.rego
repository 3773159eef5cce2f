# Microsoft Bookings, as Microsoft documents it.
package residency.features.m365.bookings

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Bookings",
	"product": "Microsoft Bookings",
	"aliases": ["Bookings", "Bookings with me"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
	"general": [
		"microsoft/eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["scheduling_mailbox"] := {
	"claim": "Bookings keeps calendars, staff, services and appointments in a scheduling mailbox in Exchange Online, so they are taken to be where the tenant's mailboxes are.",
	"data": ["mailbox-content", "customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [
		{"source": source.bookings_behind_the_scenes, "section": "Where the data is stored"},
	],
}

facts["scheduling_mailbox_multi_geo"] := {
	"claim": "With Multi-Geo, a scheduling mailbox, like those of users and resources, can be in a preferred data location.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["mailbox-content", "customer-data"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.bookings_behind_the_scenes, "section": "Where the data is stored"},
		{"source": source.m365_multi_geo_commitments, "section": "Exchange Online", "passage": "14:f417a18c8beb8da8"},
	],
}
