# Mixpanel, as Mixpanel documents it.
package residency.features.mixpanel.analytics

import data.residency.sources.mixpanel as source

feature := {
	"name": "Mixpanel",
	"product": "Mixpanel",
	"aliases": ["Mixpanel Analytics", "Mixpanel project"],
	"options": {
		"residency": {
			"type": "one-of",
			"values": ["us", "eu", "india"],
			"places": {"us": ["US"], "eu": ["eu"], "india": ["IN"]},
			"settles": "data-location",
			"about": "The data residency of the project. It is the United States, unless another was chosen.",
		},
		"customer_data_platform": {"type": "boolean", "about": "Whether events come through a customer data platform."},
	},
}

facts["default_storage"] := {
	"claim": "By default, data of users is stored on servers in the United States.",
	"when": {"residency": ["us"]},
	"data": ["customer-data", "events"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.eu_residency, "section": "Storing Your Data in the European Union", "passage": "12:47b8dda6054d5f16"}],
}

facts["default_processing"] := {
	"claim": "No place found for processing with the default: the page speaks of storage.",
	"when": {"residency": ["us"]},
	"data": ["customer-data", "events"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.eu_residency, "section": "Storing Your Data in the European Union", "passage": "12:47b8dda6054d5f16"}],
}

facts["eu"] := {
	"claim": "With EU data residency, personal data of customers is processed and stored in Europe; an earlier edition says that it is stored in the EU only.",
	"when": {"residency": ["eu"]},
	"data": ["customer-data", "events"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_residency, "section": "Storing Your Data in the European Union", "passage": "17:0c319c407cdd0bef"},
		{"source": source.data_residency_in_eu_earlier, "section": "introduction", "passage": "9:4f5b887c2160fd7b"},
	],
}

facts["eu_through_platforms"] := {
	"claim": "For events that come through a customer data platform, the vendor does not guarantee that they stay in the EU, says an earlier edition.",
	"when": {"residency": ["eu"], "customer_data_platform": [true]},
	"data": ["customer-data", "events"],
	"storage": [{"outside": "data-location"}],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.data_residency_in_eu_earlier, "section": "introduction", "passage": "15:aab2d8447dc157c4"}],
}

facts["india"] := {
	"claim": "With India data residency, personal data of customers may be processed and stored in India.",
	"when": {"residency": ["india"]},
	"data": ["customer-data", "events"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.privacy, "section": "Storing Your Data in India", "passage": "15:e774203038280f72"}],
}

facts["accounts_storage"] := {
	"claim": "No place found for accounts of those who use the product and the settings of projects: the pages speak of data of their users.",
	"data": ["user-account-data", "service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.eu_residency, "section": "Storing Your Data in the European Union", "passage": "12:47b8dda6054d5f16"}],
}
