# Microsoft Security Copilot, as Microsoft documents it.
package residency.features.azure.security_copilot

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Security Copilot",
	"product": "Microsoft Security Copilot",
	"aliases": ["Copilot for Security", "Security Copilot"],
	"options": {
		"data_location": {
			"type": "one-of",
			"values": ["anz", "eu", "ch", "uk", "us", "jp", "ca", "south-america"],
			"places": {
				"anz": ["AU", "NZ"],
				"eu": ["microsoft-eu-efta"],
				"ch": ["CH"],
				"uk": ["GB"],
				"us": ["US"],
				"jp": ["JP"],
				"ca": ["CA"],
				"south-america": ["microsoft-south-america"],
			},
			"about": "The data storage location of the workspace, fixed when it is created.",
		},
		"geo": {
			"type": "one-of",
			"values": ["anz", "eu", "uk", "us"],
			"places": {"anz": ["AU", "NZ"], "eu": ["microsoft-europe"], "uk": ["GB"], "us": ["US"]},
			"settles": "customer-configured",
			"about": "The location for prompt evaluation of the capacity.",
		},
		"cross_geo_compute": {
			"type": "boolean",
			"about": "Whether prompts may be evaluated anywhere in the world when the location is busy.",
		},
	},
}

# One unit lists Australia, Europe, Switzerland, the United Kingdom and the United
# States as choices; another says that the service runs in datacentres of the EU, the
# United Kingdom, the United States, Australia and New Zealand, Japan, Canada and
# South America.
facts["all_storage"] := {
	"claim": "Customer data of a workspace is stored at rest in the data storage location that an administrator picks when creating it.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.security_copilot_enable, "section": "Set up the default environment"},
		{"source": source.security_copilot_workspaces, "section": "Configure workspace fundamentals"},
	],
}

# The four choices are those of a template for the capacity resource.
facts["geo_processing"] := {
	"claim": "Prompts are evaluated in the location chosen for the capacity, if evaluation is restricted to it.",
	"when": {"cross_geo_compute": [false]},
	"data": ["prompts", "completions"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.security_copilot_enable, "section": "Set up the default environment"},
		{"source": source.security_copilot_workspaces, "section": "Configure workspace fundamentals"},
		{"source": source.get_started_security_copilot, "section": "parameters"},
	],
}

facts["cross_geo_processing"] := {
	"claim": "If evaluation elsewhere is allowed, prompts may be evaluated anywhere in the world, in the least busy datacenter.",
	"when": {"cross_geo_compute": [true]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.security_copilot_workspaces, "section": "Configure workspace fundamentals"},
		{"source": source.security_copilot_enable, "section": "Set up the default environment"},
	],
}
