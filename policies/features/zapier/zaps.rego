# Zapier, as Zapier documents it.
package residency.features.zapier.zaps

import data.residency.sources.zapier as source

feature := {
	"name": "Zapier",
	"product": "Zapier",
	"aliases": ["Zapier Zaps", "zapier.com"],
}

facts["storage"] := {
	"claim": "Data is hosted in the United States, personal data and data processed for customers included. There is no option to store it in the EU only, says the FAQ.",
	"data": ["customer-data", "user-account-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_privacy_security_faqs, "section": "Where does Zapier store data?", "passage": "14:8c6895bfba45478f"},
		{"source": source.data_privacy_security_faqs, "section": "Is there an option to have my data stored only within the EU?", "passage": "13:de0ba462585a95cb"},
	],
}

facts["processing"] := {
	"claim": "No place found for processing: the FAQ speaks of hosting.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_privacy_security_faqs, "section": "Where does Zapier store data?", "passage": "14:8c6895bfba45478f"}],
}
