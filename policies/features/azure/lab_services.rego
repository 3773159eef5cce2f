# Azure Lab Services, as Microsoft documents it.
package residency.features.azure.lab_services

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Lab Services",
	"product": "Microsoft Azure",
	"aliases": ["lab plans", "lab accounts"],
	"lifecycle": "Not offered to new customers; to be retired on 2027-06-28.",
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the lab."},
		"edition": {
			"type": "one-of",
			"values": ["since-2022-08", "before-2022-08"],
			"about": "Whether labs have the update of August 2022 (lab plans) or are older (lab accounts).",
		},
		"access": {
			"type": "one-of",
			"values": ["azure-portal", "website"],
			"about": "Whether labs are reached through the Azure portal or the Lab Services website.",
		},
	},
}

facts["current_storage"] := {
	"claim": "Since the update of August 2022 customer data is neither moved nor stored outside the region.",
	"when": {"edition": ["since-2022-08"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.lab_services_overview, "section": "Privacy and compliance: Data residency", "passage": "12:7ff654d577f8be07"}],
}

facts["website_transit"] := {
	"claim": "Using the Lab Services website might take customer data across regions.",
	"when": {"access": ["website"]},
	"data": ["customer-data"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [{"source": source.lab_services_overview, "section": "Privacy and compliance: Data residency", "passage": "12:e8d9e7eb8902a8a8"}],
}

facts["older_storage"] := {
	"claim": "No place found for labs from before that update: there is no guarantee that customer data stays in the region.",
	"when": {"edition": ["before-2022-08"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.lab_services_overview, "section": "Privacy and compliance: Data residency"}],
}
