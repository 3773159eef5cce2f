# Sway, as Microsoft documents it.
package residency.features.m365.sway

import data.residency.sources.microsoft as source

feature := {
	"name": "Sway",
	"product": "Sway",
	"aliases": ["Microsoft Sway"],
}

facts["storage"] := {
	"claim": "Sway stores customer data in the United States by the per-country tables of about 2021, which are gone. No later text mentions it, so this is taken to be so still.",
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.o365_data_locations, "section": "country tables", "passage": "8:7af119b2bccca236"}],
}
