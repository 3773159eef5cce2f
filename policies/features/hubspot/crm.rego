# HubSpot, as HubSpot documents it.
package residency.features.hubspot.crm

import data.residency.sources.hubspot as source

feature := {
	"name": "HubSpot CRM",
	"product": "HubSpot",
	"aliases": ["HubSpot", "HubSpot Marketing Hub", "HubSpot Sales Hub"],
	"options": {
		"data_center": {
			"type": "one-of",
			"values": ["us", "eu"],
			"places": {"us": ["US"], "eu": ["eu"]},
			"settles": "data-location",
			"about": "The data center (Hublet) that hosts the account.",
		},
	},
}

facts["residency"] := {
	"claim": "Accounts are in data centers in the United States or, since July 2021, the European Union. We infer that data is stored and processed in that of the account.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "inferred",
	"citations": [
		{"source": source.multi_region, "section": "introduction", "passage": "17:d89e59bd8d69cbbb"},
		{"source": source.multi_region, "section": "introduction", "passage": "13:49f1711af48c0b27"},
	],
}

facts["rest_storage"] := {
	"claim": "No place found for what accounts in the European Union may keep elsewhere: the page tells the aims of the design.",
	"data": ["account-data", "usage-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.multi_region, "section": "introduction", "passage": "15:d98a45f50136ef05"}],
}
