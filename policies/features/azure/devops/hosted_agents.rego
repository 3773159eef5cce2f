# Agents of Azure Pipelines that Microsoft hosts, as Microsoft documents them.
package residency.features.azure.devops.hosted_agents

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft-hosted agents of Azure Pipelines",
	"product": "Azure DevOps",
	"aliases": ["Azure Pipelines", "hosted agents of Azure Pipelines", "Microsoft-hosted agents", "vmImage", "ubuntu-latest"],
	"options": {
		"organization_geography": {
			"type": "one-of",
			"values": ["australia", "brazil", "canada", "asia-pacific", "europe", "india", "uk", "us"],
			"places": {
				"australia": ["AU"],
				"brazil": ["BR"],
				"canada": ["CA"],
				"asia-pacific": ["azure-asia-pacific"],
				"europe": ["microsoft-eu"],
				"india": ["IN"],
				"uk": ["GB"],
				"us": ["US"],
			},
			"settles": "data-location",
			"about": "The geography of the organization, shown in its settings.",
		},
		"macos_hosted_agents": {
			"type": "boolean",
			"about": "Whether pipelines run on macOS agents that Microsoft provides.",
		},
	},
}

facts["processing"] := {
	"claim": "Hosted agents run in the geography of the organization, not always in its region.",
	"data": ["source-code", "secrets"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.pipelines_hosted_agents, "section": "Agent IP ranges", "passage": "12:c2e13c42dc8a7988"}],
}

facts["brazil_fallback"] := {
	"claim": "For lack of capacity, hosted agents of some organizations in Brazil South may run in the United States.",
	"when": {"organization_geography": ["brazil"]},
	"data": ["source-code", "secrets"],
	"processing": ["US"],
	"certainty": "may",
	"citations": [{"source": source.pipelines_hosted_agents, "section": "Agent IP ranges: note", "passage": "8:dbd53e0dfa1b43a3"}],
}

facts["europe_fallback"] := {
	"claim": "For lack of capacity, hosted agents of some organizations in West Europe may run in France.",
	"when": {"organization_geography": ["europe"]},
	"data": ["source-code", "secrets"],
	"processing": ["FR"],
	"certainty": "may",
	"citations": [{"source": source.pipelines_hosted_agents, "section": "Agent IP ranges: note", "passage": "11:0645288be1277384"}],
}

facts["macos_processing"] := {
	"claim": "Data of builds and releases that run on macOS agents of Microsoft goes to a datacenter of GitHub in the United States.",
	"when": {"macos_hosted_agents": [true]},
	"data": ["source-code", "secrets"],
	"processing": ["US"],
	"certainty": "stated",
	"since": "2023-12-15",
	"citations": [
		{"source": source.devops_data_location, "section": "Transferring your data: note", "passage": "11:d156df235a22d60d"},
		{"source": source.devops_data_location_2023_12_15, "section": "Transferring your data", "passage": "12:9fddd0efecfb36ae"},
	],
}
