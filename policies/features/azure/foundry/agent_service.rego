# Foundry Agent Service, as Microsoft documents it.
package residency.features.azure.foundry.agent_service

import data.residency.sources.microsoft as source

feature := {
	"name": "Foundry Agent Service",
	"product": "Microsoft Foundry",
	"aliases": ["Azure AI Agent Service", "Azure AI Foundry Agent Service", "Foundry agents", "hosted agents", "agent threads", "conversations"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Foundry resource, and so of its endpoint."},
		"setup": {
			"type": "one-of",
			"values": ["basic", "standard"],
			"about": "Whether Microsoft keeps the state of agents (basic), or resources of the customer do (standard).",
		},
		"resource_places": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With the standard setup: the countries of the Azure Storage, Cosmos DB and AI Search resources that are connected.",
		},
		"web_grounding": {
			"type": "boolean",
			"about": "Whether agents use Grounding with Bing Search or web search tools.",
		},
	},
}

facts["basic_storage"] := {
	"claim": "With the basic setup, conversations, files and vector stores are in accounts that Microsoft manages, in the region of the endpoint.",
	"when": {"setup": ["basic"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_agents_faq, "section": "Where is data stored geographically?; Where is this data stored?", "passage": "14:514ee926f00239b1"}],
}

facts["standard_storage"] := {
	"claim": "With the standard setup, threads, files and vector stores are in Azure resources of the customer.",
	"when": {"setup": ["standard"]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_agents_faq, "section": "Where is this data stored?", "passage": "13:93a29631962eeb61"}],
}

facts["processing"] := {
	"claim": "No place found for where the service runs agents. The models that they call process prompts as their own deployments do.",
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_agents_faq, "section": "page", "passage": "14:514ee926f00239b1"}],
}

facts["web_grounding"] := {
	"claim": "No place found for what web grounding tools are sent and keep: it leaves the Azure compliance and geography boundary.",
	"when": {"web_grounding": [true]},
	"data": ["prompts", "search-queries"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"rests_on": "azure.foundry.bing-grounding",
	"citations": [{"source": source.foundry_web_grounding, "section": "Prerequisites: important note"}],
}
