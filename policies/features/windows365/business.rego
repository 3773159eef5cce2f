# Windows 365 Business, as Microsoft documents it.
package residency.features.windows365.business

import data.residency.sources.microsoft as source

feature := {
	"name": "Windows 365 Business",
	"product": "Windows 365",
	"aliases": ["W365 Business"],
	"options": {"region": {
		"type": "region",
		"about": "The Azure region of the Cloud PCs.",
	}},
}

facts["all_storage"] := {
	"claim": "Windows 365 Business stores customer data in the Azure region of the Cloud PC.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2022-09-27",
	"citations": [
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "15:969612ad7bca99e7"},
	],
}
