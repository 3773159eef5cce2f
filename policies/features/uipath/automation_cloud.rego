# UiPath Automation Cloud, as UiPath documents it.
package residency.features.uipath.automation_cloud

import data.residency.sources.uipath as source

feature := {
	"name": "UiPath Automation Cloud",
	"product": "UiPath",
	"aliases": ["UiPath", "UiPath Orchestrator", "UiPath Test Cloud"],
	"options": {
		"data_location": {"type": "places", "about": "The country of the region of the organization and its tenants."},
		"available_in_region": {"type": "boolean", "about": "Whether each product in use is available in the region."},
		"ai_features": {"type": "boolean", "about": "Whether features of AI are used."},
	},
}

facts["storage"] := {
	"claim": "A product that is available in the region stores data there, and none outside of it.",
	"when": {"available_in_region": [true]},
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.global_cloud_regions, "section": "Service provisioning and data handling", "passage": "17:dd1a49896169293a"},
		{"source": source.global_cloud_regions, "section": "Service provisioning and data handling", "passage": "10:344c8f2ed14ab64a"},
	],
}

facts["processing"] := {
	"claim": "A product that is available in the region processes data mainly there.",
	"when": {"available_in_region": [true]},
	"data": ["customer-data"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.global_cloud_regions, "section": "Service provisioning and data handling", "passage": "17:dd1a49896169293a"}],
}

facts["outside_processing"] := {
	"claim": "Some services might process data outside the region in which they store it.",
	"data": ["customer-data"],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.global_cloud_regions, "section": "Service provisioning and data handling", "passage": "10:580a92ddf8bd12d3"}],
}

facts["ai_processing"] := {
	"claim": "With features of AI, data may be routed for a time to a nearby region where a model is available, and is not stored there.",
	"when": {"ai_features": [true]},
	"data": ["prompts", "completions"],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.global_cloud_regions, "section": "Service provisioning and data handling", "passage": "15:09bfd49e66fb97cd"}],
}

facts["unavailable"] := {
	"claim": "No place found for products that are not available in the region: the page gives them by product.",
	"when": {"available_in_region": [false]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.global_cloud_regions, "section": "Service provisioning and data handling", "passage": "17:dd1a49896169293a"}],
}
