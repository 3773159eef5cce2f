# Purview solutions without a commitment on location, as Microsoft documents them.
package residency.features.purview.other_solutions

import data.residency.sources.microsoft as source

feature := {
	"name": "Other Purview solutions",
	"product": "Microsoft Purview",
	"aliases": ["eDiscovery", "Insider Risk Management", "Communication Compliance", "Compliance Manager", "Microsoft 365 compliance center"],
	"general": ["microsoft/m365_eu_data_boundary", "microsoft/m365_request_processing", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
}

facts["all_storage"] := {
	"claim": "No place found: Advanced Data Residency covers six services of Purview and no others, so eDiscovery, Insider Risk Management and the rest have no commitment.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.advanced_data_residency, "section": "note on the Purview services covered as of February 2026", "passage": "18:45497aa8b9278ed7"},
		{"source": source.m365_dr_workload_purview, "section": "note on further services", "passage": "8:cb094c87aae63508"},
	],
}
