# Azure Virtual Network Manager, as Microsoft documents it.
package residency.features.azure.virtual_network_manager

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Virtual Network Manager",
	"product": "Microsoft Azure",
	"aliases": ["AVNM"],
}

facts["all_storage"] := {
	"claim": "Virtual Network Manager stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.virtual_network_manager_faq_2024_11_25, "section": "Does Azure Virtual Network Manager store customer data?", "passage": "11:d111b5c38899a5be"},
	],
}
