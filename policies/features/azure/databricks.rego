# Azure Databricks, as Microsoft documents it.
package residency.features.azure.databricks

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Databricks",
	"product": "Azure Databricks",
	"aliases": ["Databricks workspace", "ADB"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the workspace."},
		"cross_geo_processing": {
			"type": "boolean",
			"about": "Whether AI features may process content outside the workspace's geography. On by default outside the United States and the EU unless the compliance security profile is enabled.",
		},
	},
}

facts["identity_storage"] := {
	"claim": "User names, first and last names and e-mail addresses are stored in the United States, to manage accounts and access.",
	"data": ["user-account-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_ongoing_partial_transfers, "section": "Azure services"},
		{"source": source.global_infrastructure_data_residency, "section": "Data storage for regional services"},
	],
}

facts["content_storage"] := {
	"claim": "Azure Databricks does not store content outside the workspace's geography, whether cross-geography processing is on or off.",
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.databricks_designated_services, "section": "introduction: important note", "passage": "15:5a9a65504b7eaed4"}],
}

facts["compute_processing"] := {
	"claim": "The control plane and classic and serverless compute are provided by region; compute in a region processes no data outside it.",
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.databricks_geographies, "section": "How does Databricks manage data residency when processing customer content?; question on moving the compute plane", "passage": "11:0aab45ecaf5f693c"}],
}

facts["designated_processing"] := {
	"claim": "With cross-geography processing off, Designated Services, mostly generative AI, process content anywhere in the workspace's geography.",
	"when": {"cross_geo_processing": [false]},
	"data": ["customer-data"],
	"processing": ["region-geo"],
	"certainty": "may",
	"citations": [
		{"source": source.databricks_designated_services, "section": "introduction: important note", "passage": "15:b263eb926aa5bd92"},
		{"source": source.databricks_geographies, "section": "Designated Services offered on a Geo basis", "passage": "14:0547b1d0095eddc0"},
	],
}

# Editions differ: some tables have one column for the boundary, others one for
# each country.
facts["designated_eu_processing"] := {
	"claim": "For workspaces in the EU Data Boundary, Designated Services might process content anywhere in it: editions of the page name it as their geography.",
	"when": {"region": ["eu-data-boundary"]},
	"data": ["customer-data"],
	"processing": ["eu-data-boundary"],
	"certainty": "may",
	"citations": [{"source": source.databricks_designated_services, "section": "Availability of Designated Services in each Geo", "passage": "9:49563bcc83b44998"}],
}

facts["designated_cross_geo_processing"] := {
	"claim": "With cross-geography processing on, Designated Services, mostly generative AI, can process content in other geographies.",
	"when": {"cross_geo_processing": [true]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.databricks_designated_services, "section": "introduction: important note", "passage": "10:93f2ec9cbd58d914"},
		{"source": source.databricks_geographies, "section": "Enable cross-Geo processing", "passage": "10:48ed14965c2eecb2"},
	],
}
