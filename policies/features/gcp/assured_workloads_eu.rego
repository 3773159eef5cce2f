# EU Data Boundary with Access Justifications, as Google documents it.
package residency.features.gcp.assured_workloads_eu

import data.residency.sources.google as source

feature := {
	"name": "EU Data Boundary with Access Justifications",
	"product": "Assured Workloads",
	"aliases": ["EU Data Boundary control package", "EU Regions and Support with Sovereignty Controls", "EU sovereign controls", "Google Cloud Data Boundary"],
	"options": {
		"constraints_changed": {
			"type": "boolean",
			"about": "Whether the default values of organization policy constraints, such as that on resource locations, were changed.",
		},
		"mcp_servers": {"type": "boolean", "about": "Whether MCP servers of Google Cloud are used."},
	},
}

facts["eu_storage"] := {
	"claim": "The organization policy of such a folder allows new resources in the European Union alone, as long as the customer does not change it.",
	"unless": {"constraints_changed": [true]},
	"data": ["customer-data"],
	"storage": ["eu"],
	"boundary": true,
	"certainty": "stated",
	"citations": [{
		"source": source.eu_data_boundary_access_justifications,
		"section": "Data residency; Google Cloud-wide organization policy constraints",
	}],
}

facts["changed_storage"] := {
	"claim": "No place found where the defaults of organization policy constraints were changed: the page warns of risks to residency.",
	"when": {"constraints_changed": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.google_cloud_data_boundary, "section": "Prerequisites"},
		{
			"source": source.eu_data_boundary_access_justifications,
			"section": "Data residency; Google Cloud-wide organization policy constraints",
		},
	],
}

facts["mcp_processing"] := {
	"claim": "No place found for data that goes through MCP servers of Google Cloud: the boundary has no controls on residency for data in use and in transit with them.",
	"when": {"mcp_servers": [true]},
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"transit": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.google_cloud_data_boundary, "section": "Prerequisites"}],
}

facts["eu_support"] := {
	"claim": "Support cases about workloads in such a folder are routed to EU persons located in the European Union.",
	"data": ["customer-data"],
	"support_access": ["eu"],
	"boundary": true,
	"certainty": "stated",
	"citations": [{"source": source.eu_data_boundary_access_justifications, "section": "Support"}],
}
