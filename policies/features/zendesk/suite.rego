# Zendesk, as Zendesk documents it.
package residency.features.zendesk.suite

import data.residency.sources.zendesk as source

feature := {
	"name": "Zendesk Suite",
	"product": "Zendesk",
	"aliases": ["Zendesk", "Zendesk Support", "Zendesk Guide"],
	"options": {
		"data_center_location": {
			"type": "boolean",
			"about": "Whether the add-on Data Center Location is activated. It comes with Suite Professional and higher plans.",
		},
		"region": {
			"type": "one-of",
			"values": ["us", "eea", "japan", "australia"],
			"places": {"us": ["US"], "eea": ["eea"], "japan": ["JP"], "australia": ["AU"]},
			"settles": "data-location",
			"about": "The region selected with the add-on.",
		},
		"excepted_functionality": {
			"type": "boolean",
			"about": "Whether functionality is used that the Regional Data Hosting Policy excepts for the region. It excepts more in Japan and Australia.",
		},
	},
}

facts["hosting"] := {
	"claim": "With the add-on, service data of covered functionality is hosted in the selected region, archives, backups and logs included.",
	"when": {"data_center_location": [true]},
	"data": ["customer-data", "backups"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.data_center_location,
			"section": "Understanding the Data Center Location add-on",
			"passage": "15:cf34e0cd38d6996a",
			"limits": ["10:a5f34f7131565e90"],
		},
		{
			"source": source.data_center_location_earlier,
			"section": "Understanding the Data Center Location add-on",
			"passage": "14:d084a257e813fa2f",
			"limits": ["12:bb5427c152f92757"],
		},
		{"source": source.regional_hosting_policy, "section": "introduction", "passage": "14:9494877fbe03e8e4"},
	],
}

facts["exceptions"] := {
	"claim": "The policy has exceptions within covered functionality, of which service data may be hosted outside the region.",
	"when": {"data_center_location": [true], "excepted_functionality": [true]},
	"data": ["customer-data"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_center_location_earlier, "section": "Understanding the Data Center Location add-on", "passage": "17:39e3687530e7bbf1"}],
}

facts["default"] := {
	"claim": "No place found without the add-on: the vendor makes no commitment on where service data is hosted.",
	"when": {"data_center_location": [false]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.regional_hosting_policy, "section": "introduction", "passage": "8:d8d736ac0c7f79eb"}],
}

facts["processing"] := {
	"claim": "Service data may be processed in other countries than the chosen location, as reasonably necessary to provide the services.",
	"when": {"data_center_location": [true]},
	"data": ["customer-data"],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_center_location_earlier, "section": "Understanding the Data Center Location add-on", "passage": "13:996131a4158990ab"}],
}

facts["default_processing"] := {
	"claim": "No place found for processing without the add-on.",
	"when": {"data_center_location": [false]},
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.regional_hosting_policy, "section": "introduction", "passage": "8:d8d736ac0c7f79eb"}],
}
