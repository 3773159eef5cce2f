# Web grounding tools of Foundry agents, as Microsoft documents them.
package residency.features.azure.foundry.bing_grounding

import data.residency.sources.microsoft as source

feature := {
	"name": "Grounding with Bing Search and web search tools",
	"product": "Microsoft Foundry",
	"aliases": ["Bing", "Grounding with Bing", "Web Search tool", "Grounding with Bing Custom Search", "Bing Search API"],
}

# The page waives data sovereignty and the location of processing of the Data
# Protection Addendum.
facts["all_processing"] := {
	"claim": "Data sent to web grounding tools flows outside the Azure compliance and geography boundary, and the Data Protection Addendum does not apply. No place is named.",
	"data": ["prompts", "search-queries"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_web_grounding, "section": "Prerequisites: important note"}],
}

facts["all_storage"] := {
	"claim": "No place found for what the grounding services keep of the data sent to them.",
	"data": ["prompts", "search-queries"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_web_grounding, "section": "Prerequisites: important note"}],
}
