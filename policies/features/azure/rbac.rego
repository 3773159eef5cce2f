# Azure role-based access control, as Microsoft documents it.
package residency.features.azure.rbac

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure role-based access control (Azure RBAC)",
	"product": "Microsoft Azure",
	"aliases": ["Azure RBAC", "role assignments", "role definitions", "deny assignments"],
}

facts["jp_storage"] := {
	"claim": "For Japanese tenants, role definitions, role assignments and deny assignments are stored globally, whatever region the resources are in.",
	"tenants": {"countries": ["JP"]},
	"data": ["role-definitions", "role-assignments", "deny-assignments"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2022-04-12",
	"overrides": ["all_storage"],
	"citations": [
		{"source": source.data_storage_japan, "section": "Azure role-based access control (Azure RBAC)", "passage": "16:f8f139d6e377bf7b"},
		{
			"source": source.data_storage_japan_2024_01_03,
			"section": "Azure role-based access control (Azure RBAC)", "passage": "16:f8f139d6e377bf7b",
		},
		{
			"source": source.data_storage_japan_2022_04_12,
			"section": "Azure role-based access control (Azure RBAC)", "passage": "16:f8f139d6e377bf7b",
		},
	],
}

facts["aunz_storage"] := {
	"claim": "For Australian and New Zealand tenants, role definitions, role assignments and deny assignments are stored globally, whatever region the resources are in.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["role-definitions", "role-assignments", "deny-assignments"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2022-08-17",
	"overrides": ["all_storage"],
	"citations": [
		{
			"source": source.data_storage_australia_newzealand,
			"section": "Azure role-based access control (Azure RBAC)",
		},
		{
			"source": source.data_storage_australia_newzealand_2022_08_17,
			"section": "Azure role-based access control (Azure RBAC)",
		},
	],
}

facts["all_storage"] := {
	"claim": "Role definitions, role assignments and deny assignments are stored globally and replicated to all regions, so that resources can be reached from anywhere.",
	"data": ["role-definitions", "role-assignments", "deny-assignments"],
	"storage": ["global"],
	"certainty": "stated",
	"history": [
		{
			"until": "2022-01-12",
			"claim": "The overview did not say where role data is kept.",
			"storage": ["undocumented"],
			"citations": [{"source": source.rbac_overview_2018_09_24, "section": "whole page", "passage": "10:0d3dd9f868c780b2"}, {"source": source.rbac_overview_2018_09_24, "section": "whole page", "passage": "14:f79f30d1481193a0"}],
		},
	],
	"citations": [
		{
			"source": source.rbac_overview,
			"section": "Where is Azure RBAC data stored?; Why is Azure RBAC data global?",
		},
		{
			"source": source.data_storage_europe_2022_08_17,
			"section": "Azure role-based access control (Azure RBAC)",
		},
	],
}

facts["all_processing"] := {
	"claim": "Azure Resource Manager enforces access in all regions behind a global endpoint and sends each request to the nearest region.",
	"data": ["role-definitions", "role-assignments", "deny-assignments"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.rbac_overview, "section": "Why is Azure RBAC data global?"}],
}
