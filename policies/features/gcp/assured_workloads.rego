# Regional data boundaries of Assured Workloads, as Google documents it.
package residency.features.gcp.assured_workloads

import data.residency.sources.google as source

feature := {
	"name": "Regional data boundaries of Assured Workloads",
	"product": "Assured Workloads",
	"aliases": ["control packages", "Japan Data Boundary", "Australia Data Boundary", "Canada Data Boundary", "Brazil Data Boundary"],
	"options": {
		"data_boundary": {
			"type": "one-of",
			"values": ["australia", "australia-and-support", "brazil", "canada", "japan"],
			"places": {"australia": ["AU"], "australia-and-support": ["AU"], "brazil": ["BR"], "canada": ["CA"], "japan": ["JP"]},
			"settles": "data-location",
			"about": "The data boundary (control package) that the folder was created with.",
		},
		"constraints_changed": {
			"type": "boolean",
			"about": "Whether the default values of organization policy constraints, such as that on resource locations, were changed.",
		},
	},
}

facts["all_storage"] := {
	"claim": "The data boundary sets location controls that support the regions of its country alone.",
	"unless": {"constraints_changed": [true]},
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.control_packages, "section": "Regional data boundaries"},
		{"source": source.japan_data_boundary, "section": "Data residency"},
	],
}

facts["changed_storage"] := {
	"claim": "No place found where the location controls were changed: they are organization policy constraints, which customers may set anew, says the page on the boundary of Europe.",
	"when": {"constraints_changed": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.control_packages, "section": "Regional data boundaries"},
		{"source": source.google_cloud_data_boundary, "section": "Prerequisites"},
	],
}

facts["australia_support"] := {
	"claim": "Support for the boundary Australia and Support is limited to staff in five countries: Australia, Canada, New Zealand, the United Kingdom and the United States.",
	"when": {"data_boundary": ["australia-and-support"]},
	"data": ["customer-data"],
	"support_access": ["AU", "CA", "GB", "NZ", "US"],
	"certainty": "stated",
	"citations": [{"source": source.control_packages, "section": "Regional data boundaries"}],
}

facts["japan_support"] := {
	"claim": "Support cases about workloads in the Japan Data Boundary are routed to support staff around the world.",
	"when": {"data_boundary": ["japan"]},
	"data": ["customer-data"],
	"support_access": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.japan_data_boundary, "section": "Support"}],
}
