# Azure Content Understanding, as Microsoft documents it.
package residency.features.azure.ai.content_understanding

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Content Understanding",
	"product": "Azure AI services",
	"aliases": ["Content Understanding", "Azure AI Content Understanding", "Content Understanding in Foundry Tools"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
		"processing_location": {
			"type": "one-of",
			"values": ["geography", "data-zone", "global"],
			"about": "The processing location of the analyzer. Where it is not set, the client library says global.",
		},
		"managed_capacity": {
			"type": "boolean",
			"about": "Whether generative analysis runs on capacity that Microsoft manages, as with the preview API of May 2025, and not on model deployments of one's own.",
		},
	},
}

facts["storage"] := {
	"claim": "All data at rest is kept in the region of the resource.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.content_understanding_regions, "section": "Region support", "passage": "10:c94fbc3d56fe693d"}],
}

facts["country_processing"] := {
	"claim": "With the processing location geography, analysis runs in Australia, Sweden, the United Kingdom or the United States, as the region is.",
	"when": {"processing_location": ["geography"], "region": ["australiaeast", "swedencentral", "uksouth", "eastus", "eastus2", "southcentralus", "westus", "westus2", "westus3"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [{"source": source.content_understanding_regions, "section": "Region support", "passage": "13:aacb9d7196691401"}],
}

facts["europe_geography_processing"] := {
	"claim": "With the processing location geography, analysis for North Europe and West Europe runs in Europe.",
	"when": {"processing_location": ["geography"], "region": ["northeurope", "westeurope"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["microsoft-europe"],
	"certainty": "stated",
	"citations": [{"source": source.content_understanding_regions, "section": "Region support", "passage": "13:aacb9d7196691401"}],
}

facts["europe_data_zone_processing"] := {
	"claim": "With the processing location data zone, analysis for North Europe, West Europe and Sweden Central runs in Europe.",
	"when": {"processing_location": ["data-zone"], "region": ["northeurope", "westeurope", "swedencentral"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["microsoft-europe"],
	"certainty": "stated",
	"citations": [{"source": source.content_understanding_regions, "section": "Region support", "passage": "13:aacb9d7196691401"}],
}

facts["asia_processing"] := {
	"claim": "With the processing location geography or data zone, analysis for Southeast Asia runs in Asia Pacific.",
	"when": {"processing_location": ["geography", "data-zone"], "region": ["southeastasia"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["microsoft-asia-pacific"],
	"certainty": "stated",
	"citations": [{"source": source.content_understanding_regions, "section": "Region support", "passage": "13:aacb9d7196691401"}],
}

facts["country_data_zone_processing"] := {
	"claim": "With the processing location data zone, analysis runs in Australia, the United Kingdom or the United States, as the region is.",
	"when": {"processing_location": ["data-zone"], "region": ["australiaeast", "uksouth", "eastus", "eastus2", "southcentralus", "westus", "westus2", "westus3"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [{"source": source.content_understanding_regions, "section": "Region support", "passage": "13:aacb9d7196691401"}],
}

facts["other_processing"] := {
	"claim": "No place found for geography and data zone of other regions, which the list of May 2025 does not have.",
	"when": {"processing_location": ["geography", "data-zone"]},
	"unless": {"region": ["australiaeast", "swedencentral", "uksouth", "eastus", "eastus2", "southcentralus", "westus", "westus2", "westus3", "northeurope", "westeurope", "southeastasia"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.content_understanding_regions, "section": "Region support", "passage": "11:ac8f57e3d600d6d9"}],
}

facts["global_processing"] := {
	"claim": "With the processing location global, data may be processed in any Azure datacenter of the world.",
	"when": {"processing_location": ["global"]},
	"data": ["uploaded-data", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.content_understanding_processing_location, "section": "Properties: Global", "passage": "10:5a4153e8088fc63c"}],
}

facts["own_models_processing"] := {
	"claim": "No place found for generative analysis without managed capacity, which the page has for a preview API alone. Models of one's own process as their deployments do.",
	"when": {"managed_capacity": [false]},
	"data": ["uploaded-data", "completions"],
	"processing": ["undocumented"],
	"certainty": "inferred",
	"citations": [{"source": source.content_understanding_regions, "section": "Preview API (2025-05-01-preview)", "passage": "12:af48820dcc02dd21"}],
}
