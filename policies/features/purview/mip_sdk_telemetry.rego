# Events of the Information Protection SDK, as Microsoft documents them.
package residency.features.purview.mip_sdk_telemetry

import data.residency.sources.microsoft as source

feature := {
	"name": "MIP SDK audit and telemetry events",
	"product": "Microsoft Purview Information Protection SDK",
	"aliases": ["Microsoft Information Protection SDK"],
	"options": {"data_boundary": {
		"type": "one-of",
		"values": ["default", "asia", "europe-middle-east-africa", "european-union", "north-america"],
		"about": "The DataBoundary that the application sets for the SDK; default where it sets none.",
	}},
}

facts["forwarded_storage"] := {
	"claim": "With the boundary left at default, or set to Asia or to Europe, Middle East and Africa, audit and telemetry events are forwarded from a collector to the United States.",
	"when": {"data_boundary": ["default", "asia", "europe-middle-east-africa"]},
	"data": ["audit-logs", "telemetry"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors", "passage": "16:8078ea2e786fb18f"},
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors", "passage": "20:720df33085eb6725"},
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors", "passage": "19:c622104a915ed038"},
	],
}

facts["european_union_storage"] := {
	"claim": "With the boundary set to European Union, events go to a collector there and stay for processing.",
	"when": {"data_boundary": ["european-union"]},
	"data": ["audit-logs", "telemetry"],
	"storage": ["eu"],
	"processing": ["eu"],
	"certainty": "stated",
	"citations": [
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors", "passage": "20:cb15d539b4dc2f57"},
	],
}

facts["north_america_storage"] := {
	"claim": "With the boundary set to North America, events are sent there and stay for processing.",
	"when": {"data_boundary": ["north-america"]},
	"data": ["audit-logs", "telemetry"],
	"storage": ["microsoft-north-america"],
	"processing": ["microsoft-north-america"],
	"certainty": "stated",
	"citations": [
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors", "passage": "16:04ca9b55edb2d630"},
	],
}

facts["default_transit"] := {
	"claim": "With the boundary left at default, events pass through the nearest collector.",
	"when": {"data_boundary": ["default"]},
	"data": ["audit-logs", "telemetry"],
	"transit": ["service-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors", "passage": "16:8078ea2e786fb18f"},
	],
}

facts["asia_transit"] := {
	"claim": "With the boundary set to Asia, events pass through a collector in the Asia Pacific region.",
	"when": {"data_boundary": ["asia"]},
	"data": ["audit-logs", "telemetry"],
	"transit": ["microsoft-asia-pacific"],
	"certainty": "stated",
	"citations": [
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors", "passage": "20:720df33085eb6725"},
	],
}

facts["europe_middle_east_africa_transit"] := {
	"claim": "With the boundary set to Europe, Middle East and Africa, events pass through a collector in that region, of which the page lists no countries.",
	"when": {"data_boundary": ["europe-middle-east-africa"]},
	"data": ["audit-logs", "telemetry"],
	"transit": ["microsoft-emea"],
	"certainty": "stated",
	"citations": [
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors", "passage": "19:c622104a915ed038"},
	],
}
