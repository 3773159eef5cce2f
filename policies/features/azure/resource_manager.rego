# Azure Resource Manager, as Microsoft documents it.
package residency.features.azure.resource_manager

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Resource Manager",
	"product": "Microsoft Azure",
	"aliases": ["ARM", "Azure control plane"],
	"general": [
		"microsoft/azure_support_access",
		"microsoft/azure_pseudonymous_identifiers",
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
	"claim": "Azure Resource Manager is built to distribute all data that it stores and processes globally across Azure; outside the EU no other data boundary is offered.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["customer-data", "resource-metadata", "pseudonymized-personal-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "stated",
	"since": "2024-10-16",
	"citations": [
		{"source": source.manage_data_boundary, "section": "introduction", "passage": "15:2954d3a7113572be"},
		{"source": source.manage_data_boundary_2025_04_01, "section": "introduction", "passage": "15:2954d3a7113572be"},
	],
}

facts["eudb_default_storage"] := {
	"claim": "With the global data boundary, the default, Azure Resource Manager distributes all data that it stores and processes globally across Azure.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"data_boundary": ["global"]},
	"data": ["customer-data", "resource-metadata", "pseudonymized-personal-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "stated",
	"since": "2024-10-16",
	"citations": [
		{"source": source.manage_data_boundary, "section": "introduction", "passage": "15:2954d3a7113572be"},
		{"source": source.manage_data_boundary_2025_04_01, "section": "introduction", "passage": "15:2954d3a7113572be"},
	],
}

facts["eudb_storage"] := {
	"claim": "A tenant that chose the EU data boundary has Resource Manager's customer data stored and processed in the boundary, and can deploy only to regions inside it.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"data_boundary": ["eu"]},
	"data": ["customer-data", "pseudonymized-personal-data"],
	"storage": ["eu-data-boundary"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"since": "2024-10-16",
	"citations": [
		{"source": source.manage_data_boundary_2025_04_01, "section": "introduction", "passage": "14:15a56412f586dbf2"},
		{"source": source.manage_data_boundary, "section": "introduction", "passage": "14:15a56412f586dbf2"},
	],
}

facts["eudb_residual_storage"] := {
	"claim": "Even with the EU data boundary, variable network paths may let Resource Manager store items such as IP addresses and identifiers outside it.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"when": {"data_boundary": ["eu"]},
	"data": ["ip-address", "pseudonymized-personal-data"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.eu_data_boundary_temporary_partial_transfers, "section": "Azure services: Azure Resource Manager", "passage": "14:6ed0804406f1f182"}, {"source": source.eu_data_boundary_temporary_partial_transfers, "section": "Azure services: Azure Resource Manager", "passage": "13:4d4f7f8fe514a922"},
	],
}

facts["all_requests"] := {
	"claim": "Resource Manager has an instance in each region behind one global endpoint, and a request may be handled by another region when one fails.",
	"data": ["resource-metadata"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.management_overview, "section": "Resiliency of Resource Manager"},
		{"source": source.management_overview_2023_09_27, "section": "Resiliency of Resource Manager", "passage": "13:b548a10a65df0b84"},
	],
}
