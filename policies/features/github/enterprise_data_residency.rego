# GitHub Enterprise Cloud with data residency, as GitHub documents it.
package residency.features.github.enterprise_data_residency

import data.residency.sources.github as source

feature := {
	"name": "GitHub Enterprise Cloud with data residency",
	"product": "GitHub Enterprise Cloud",
	"aliases": ["GHE.com", "GitHub Enterprise Cloud", "GHEC", "GitHub"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["eu", "australia", "us", "japan"],
			"places": {"eu": ["eu", "NO", "CH"], "australia": ["AU"], "us": ["US"], "japan": ["JP"]},
			"settles": "data-location",
			"about": "The region chosen for the enterprise on GHE.com. That of the EU takes in Azure regions in Norway and Switzerland.",
		},
		"validity_checks": {
			"type": "boolean",
			"about": "Whether secret scanning checks the validity of found secrets or their extended metadata.",
		},
	},
}

# Until Norway and Switzerland were named, the list said only EU.
facts["all_storage"] := {
	"claim": "GitHub stores customer content, data and logs that identify the company or a person, and data for disaster recovery in the region chosen for the enterprise.",
	"data": ["customer-data", "logs"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.about_storage_of_your_data_with_data_residency,
			"section": "Data stored in your region",
			"passage": "11:73e8befdc060ede0",
			"limits": ["12:f382a11dcf55cc79"],
		},
		{"source": source.admin_data_residency, "section": "available regions"},
		{"source": source.data_residency_product, "section": "Available in the following regions", "passage": "12:393d62df0b20e819"},
	],
}

facts["outside_storage"] := {
	"claim": "Telemetry and logs under consistent identifiers, data to administer the paid plan, and support data may be stored outside the region. No place is given.",
	"data": ["telemetry", "pseudonymized-personal-data", "billing-data", "contact-data", "support-data"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [
		{
			"source": source.about_storage_of_your_data_with_data_residency,
			"section": "Data stored outside your region",
			"passage": "12:f382a11dcf55cc79",
		},
		{
			"source": source.about_storage_of_your_data_with_data_residency,
			"section": "Data stored outside your region",
			"passage": "10:5e708e2a0d0d8875",
		},
	],
}

facts["validity_checks_storage"] := {
	"claim": "Data of secret scanning for validity and extended metadata checks may be stored outside the region, for those who enable the checks. No place is given.",
	"when": {"validity_checks": [true]},
	"data": ["secrets"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.about_storage_of_your_data_with_data_residency, "section": "Data stored outside your region"}],
}

facts["transfer"] := {
	"claim": "GitHub may need to transfer some data out of the region. It documents the reasons but does not notify of a transfer, and gives no place.",
	"data": ["customer-data"],
	"transit": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [
		{
			"source": source.about_storage_of_your_data_with_data_residency,
			"section": "introduction; Data transfers",
			"passage": "18:f4d1c768259108cc",
		},
	],
}

facts["tls_transit"] := {
	"claim": "Information about the TLS certificate of the subdomain is sent to certificate authorities and transparency logs, some of which may be outside the region.",
	"data": ["certificates"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [
		{
			"source": source.about_storage_of_your_data_with_data_residency,
			"section": "Data transfers",
			"passage": "10:91fcd4c981953830",
		},
	],
}
