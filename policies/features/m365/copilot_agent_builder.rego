# Agents made with Agent Builder, as Microsoft documents them.
package residency.features.m365.copilot_agent_builder

import data.residency.sources.microsoft as source

feature := {
	"name": "Agents of Agent Builder in Microsoft 365 Copilot",
	"product": "Microsoft 365 Copilot",
	"aliases": ["Agent Builder", "declarative agents", "Copilot agents", "Copilot extensibility", "API plugins"],
	"options": {
		"actions": {
			"type": "boolean",
			"about": "Whether agents have actions, such as API plugins, that call services outside of Microsoft 365.",
		},
		"third_party_places": {
			"type": "places",
			"about": "With actions: the countries in which the services that they call run.",
		},
	},
}

facts["embedded_files"] := {
	"claim": "Files that are uploaded into an agent are stored in the default geography of the tenant, with Multi-Geo, too: a user's preferred data location does not count.",
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [{"source": source.agent_builder_knowledge, "section": "Embedded file content", "passage": "11:6c42691e56410b96"}],
}

facts["actions"] := {
	"claim": "Copilot makes a query of the prompt, the conversation and what the user may see, and sends it to the service that an action calls.",
	"when": {"actions": [true]},
	"data": ["prompts", "search-queries"],
	"storage": ["third-party"],
	"processing": ["third-party"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_extensibility_privacy, "section": "Agents and actions", "passage": "14:ad787c3b5a355644"}],
}
