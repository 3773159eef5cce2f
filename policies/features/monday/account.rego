# monday.com, as monday.com documents it.
package residency.features.monday.account

import data.residency.sources.monday as source

feature := {
	"name": "monday.com account",
	"product": "monday.com",
	"aliases": ["monday.com", "monday work management", "Monday"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "eu", "apac"],
			"places": {"us": ["US"], "eu": ["eu"], "apac": ["AU"]},
			"settles": "data-location",
			"about": "The data region of the account, as its admin section shows it. It follows from where the account was first opened.",
		},
		"enterprise": {"type": "boolean", "about": "Whether the account has the Enterprise plan."},
	},
}

facts["storage"] := {
	"claim": "Customer data is stored in the primary data region of the account: United States, European Union, or Asia Pacific, which an earlier edition calls Australia.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "15:5150bcd87598e5af"}],
}

facts["japan_storage"] := {
	"claim": "Accounts from Japan are hosted in the data region of the United States.",
	"tenants": {"countries": ["JP"]},
	"unless": {"region": ["eu", "apac"]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "APAC Data Region", "passage": "11:68ad95c0b9cb493d"}],
}

facts["subprocessors_storage"] := {
	"claim": "Outside Enterprise accounts in the European Union, subprocessors may host components of the data outside the region.",
	"when": {"enterprise": [false]},
	"data": ["customer-data"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.privacy, "section": "How does monday.com support global privacy requirements?", "passage": "13:839d16f1904864ef"}],
}

facts["subprocessors_elsewhere"] := {
	"claim": "In the regions United States and Asia Pacific, subprocessors may host components of the data of Enterprise accounts outside the region, too.",
	"when": {"enterprise": [true], "region": ["us", "apac"]},
	"data": ["customer-data"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.privacy, "section": "How does monday.com support global privacy requirements?", "passage": "14:06bc21ebb2355de5"}],
}

facts["users_storage"] := {
	"claim": "Credentials, profiles and usage of users, and metadata of automations and integrations are stored in the United States, says an earlier edition.",
	"data": ["user-account-data", "usage-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.eu_data_residency_earlier, "section": "What type of data is stored there?", "passage": "12:ed4608a39a8d5ebf"}],
}

facts["processing"] := {
	"claim": "No place found for processing: the region is described as where customer data is physically stored.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "What is a Data Region?", "passage": "13:7ecb07326a7cebb8"}],
}
