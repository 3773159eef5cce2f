# Viva Topics, as Microsoft documented it.
package residency.features.viva.topics

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Topics",
	"product": "Microsoft Viva",
	"aliases": ["Topics", "Project Cortex"],
	"lifecycle": "Retired on 2025-02-22.",
}

facts["adr_storage"] := {
	"claim": "With Advanced Data Residency, topics and snippets were kept in the Exchange substrate of the Local Region Geography. Viva Topics left the add-on on 2024-10-31.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["advanced-data-residency"]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"effective": {"until": "2024-10-31"},
	"citations": [
		{
			"source": source.m365_dr_commitments_2024_02_29,
			"section": "Viva Topics",
			"passage": "16:fc2084ba3dc256b4",
			"limits": ["16:bf5f6e7a8bb2be66"],
		},
	],
}
