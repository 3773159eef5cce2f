# Azure AI Search, as Microsoft documents it.
package residency.features.azure.ai_search

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Search",
	"product": "Microsoft Azure",
	"aliases": ["Azure Cognitive Search", "Azure Search", "agentic retrieval"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the search service."},
		"writes_to_storage": {
			"type": "boolean",
			"about": "Whether an enrichment cache, debug sessions or a knowledge store are in use.",
		},
		"storage_regions": {
			"type": "regions",
			"settles": "customer-configured",
			"about": "The regions of the storage accounts that these write to.",
		},
	},
}

facts["all"] := {
	"claim": "Azure AI Search does not store or process customer data outside the geography of the chosen region; it might copy data to another region of it.",
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"history": [
		{
			"until": "2025-09-25",
			"claim": "Azure AI Search did not store customer data outside the chosen region.",
			"storage": ["region"],
			"citations": [{"source": source.search_security_overview, "section": "Data residency"}],
		},
	],
	"citations": [{"source": source.ai_search_security, "section": "Data residency", "passage": "15:e0cfce9b7a7a29a8"}],
}

facts["storage_accounts"] := {
	"claim": "Enrichment cache, debug sessions and knowledge stores write customer data to a storage account of the customer, which can be in any region.",
	"when": {"writes_to_storage": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.ai_search_security, "section": "Data residency", "passage": "15:ffe25912a1744352"}],
}

# A place fact on all customer data would replace the boundary, so the service's
# own copy stands beside it.
facts["own_copy"] := {
	"claim": "Beside such a storage account, the index stays in the search service: in its region, or elsewhere in the geography.",
	"when": {"writes_to_storage": [true]},
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"certainty": "may",
	"citations": [{"source": source.ai_search_security, "section": "Data residency", "passage": "13:31777a20640542b4"}],
}

facts["object_names"] := {
	"claim": "Names of indexes, fields, indexers and the like go to telemetry that is stored and processed outside the chosen region for eighteen months. No place is named.",
	"data": ["resource-names"],
	"storage": [{"outside": "region"}],
	"processing": [{"outside": "region"}],
	"certainty": "stated",
	"citations": [{"source": source.ai_search_security, "section": "Exceptions to data residency commitments", "passage": "13:d0b52d77d67a0ad9"}],
}
