# Deployment history, tags and resource group names, as Microsoft documents it.
package residency.features.azure.resource_manager.deployment_history

import data.residency.sources.microsoft as source

feature := {
	"name": "Deployment history, tags and resource group names",
	"product": "Microsoft Azure",
	"aliases": ["ARM deployments", "resource tags"],
	"general": [
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"data_boundary": {
			"type": "one-of",
			"values": ["global", "eu"],
			"about": "The data boundary of Azure Resource Manager, which a new tenant in the EU can set once, before it has subscriptions.",
		},
	},
}

facts["global_storage"] := {
	"claim": "Deployment parameters and messages, tags and group names are Resource Manager data, which is distributed globally, so they are taken to be kept globally too.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["customer-data", "resource-metadata"],
	"storage": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.manage_data_boundary, "section": "introduction", "passage": "15:2954d3a7113572be"}],
}

facts["eudb_default_storage"] := {
	"claim": "With the global data boundary, the default, deployment history, tags and group names are taken to be kept globally, as Resource Manager data is.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"data_boundary": ["global"]},
	"data": ["customer-data", "resource-metadata"],
	"storage": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.manage_data_boundary, "section": "introduction", "passage": "15:2954d3a7113572be"}],
}

facts["eudb_storage"] := {
	"claim": "With the EU data boundary, deployment history, tags and group names are taken to be kept in the boundary, as Resource Manager's customer data is.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"data_boundary": ["eu"]},
	"data": ["customer-data"],
	"storage": ["eu-data-boundary"],
	"certainty": "inferred",
	"citations": [{"source": source.manage_data_boundary_2025_04_01, "section": "introduction", "passage": "14:15a56412f586dbf2"}],
}
