# Security Command Center, as Google documents it.
package residency.features.gcp.security_command_center

import data.residency.sources.google as source

feature := {
	"name": "Security Command Center",
	"product": "Google Cloud",
	"aliases": ["SCC", "Cloud Security Command Center"],
	"options": {
		"data_residency": {
			"type": "boolean",
			"about": "Whether data residency was enabled when Security Command Center was activated.",
		},
		"data_location": {
			"type": "one-of",
			"values": ["eu", "sa", "us"],
			"places": {"eu": ["eu"], "sa": ["SA"], "us": ["US"]},
			"about": "The default data location that was chosen with data residency.",
		},
	},
}

facts["enabled_storage"] := {
	"claim": "With data residency, Security Command Center keeps data in the chosen location: regions in member states of the European Union, in Saudi Arabia or in the United States.",
	"when": {"data_residency": [true]},
	"data": ["customer-data", "security-findings"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency_support, "section": "Supported data locations"}],
}

facts["disabled_storage"] := {
	"claim": "Without data residency, data of Security Command Center can reside in any Google Cloud region.",
	"when": {"data_residency": [false]},
	"data": ["customer-data", "security-findings"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [{"source": source.data_residency_support, "section": "Supported data locations"}],
}
