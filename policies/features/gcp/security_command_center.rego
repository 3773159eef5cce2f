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
		"resource_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "The places of the other multi-regions of Security Command Center (EU, SA, US) in which resources are located.",
		},
	},
}

facts["enabled_storage"] := {
	"claim": "With data residency, Security Command Center keeps data in the chosen location: regions in member states of the European Union, in Saudi Arabia or in the United States.",
	"when": {"data_residency": [true]},
	"data": ["customer-data", "security-findings"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency_support, "section": "Supported data locations", "passage": "14:23371608441e33d1"}, {"source": source.data_residency_support, "section": "Supported data locations", "passage": "9:f02845ace705103f"}, {"source": source.data_residency_support, "section": "Supported data locations", "passage": "11:06cb9cc02bb579f0"}],
}

facts["findings_storage"] := {
	"claim": "With data residency, findings may be kept in the multi-region of the resources that they are about, and in the default location otherwise.",
	"when": {"data_residency": [true]},
	"data": ["security-findings"],
	"storage": ["customer-configured"],
	"certainty": "may",
	"citations": [{"source": source.data_residency_support_earlier, "section": "introduction"}],
}

facts["other_resources_storage"] := {
	"claim": "No place found for resources of other types than those under data residency, such as findings and mute rules. An earlier edition said that all other data is stored globally.",
	"when": {"data_residency": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [
		{"source": source.scc_regional_endpoints, "section": "Resources with data residency controls"},
		{"source": source.data_residency_support_earlier, "section": "introduction"},
	],
}

facts["disabled_storage"] := {
	"claim": "Without data residency, data of Security Command Center can reside in any Google Cloud region.",
	"when": {"data_residency": [false]},
	"data": ["customer-data", "security-findings"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [{"source": source.data_residency_support, "section": "Supported data locations"}],
}
