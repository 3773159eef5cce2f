# Request handling, as Microsoft documents it.
package residency.features.m365.request_routing

import data.residency.sources.microsoft as source

feature := {
	"name": "Request handling",
	"product": "Microsoft 365",
	"aliases": ["service front doors"],
}

facts["requests"] := {
	"claim": "On occasion, servers in another region than that of the data at rest handle a request, by decisions of network routing. The data at rest does not move.",
	"data": ["customer-data"],
	"processing": ["global"],
	"transit": ["global"],
	"certainty": "may",
	"since": "2024-02-29",
	"citations": [
		{
			"source": source.m365_what_is_data_residency,
			"section": "Why do I see my Microsoft 365 service requests for my data at rest connecting to servers in countries or regions outside of my region?",
			"passage": "14:a69abe53e037b76b",
		},
		{"source": source.m365_data_residency_overview, "section": "FAQ", "passage": "14:a69abe53e037b76b"},
		{"source": source.m365_data_residency_overview_2024_02_29, "section": "FAQ", "passage": "18:e462b65cbc5e6e27"},
	],
}
