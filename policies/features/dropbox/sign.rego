# Dropbox Sign, as Dropbox documents it.
package residency.features.dropbox.sign

import data.residency.sources.dropbox as source

feature := {
	"name": "Dropbox Sign",
	"product": "Dropbox Sign",
	"aliases": ["HelloSign", "Dropbox Sign API"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "australia", "eu", "japan", "canada", "united-kingdom"],
			"places": {
				"us": ["US"],
				"australia": ["AU"],
				"eu": ["DE", "FR"],
				"japan": ["JP"],
				"canada": ["CA"],
				"united-kingdom": ["GB"],
			},
			"settles": "data-location",
			"about": "The region of localized storage, which Premium plans can choose. It is the United States, unless it was changed.",
		},
	},
}

facts["storage"] := {
	"claim": "Documents at rest and signatures are stored in the chosen region, in that of the EU in Germany with a backup in France.",
	"data": ["files"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.sign_data_residency, "section": "Localized document storage within Dropbox Sign", "passage": "14:7642fa64b70dc250"}],
}

facts["processing"] := {
	"claim": "While a document is edited, sent or signed, a temporary copy is on servers in the United States, where it is processed.",
	"data": ["files"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.sign_data_residency, "section": "Will documents be stored permanently in the selected region", "passage": "15:28df81e99be45518"}],
}

facts["metadata_storage"] := {
	"claim": "No place found for metadata of a signature request, such as e-mail addresses: regional storage does not take it in.",
	"data": ["email-address", "file-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.sign_data_residency, "section": "What is stored in the Region of Choice?", "passage": "9:aeecf0cf2128356b"}],
}
