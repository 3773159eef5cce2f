# Resource group metadata, as Microsoft documents it.
package residency.features.azure.resource_manager.resource_group

import data.residency.sources.microsoft as source

feature := {
	"name": "Resource group metadata",
	"product": "Microsoft Azure",
	"aliases": ["resource group location"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The location of the resource group.",
		},
	},
}

facts["all_storage"] := {
	"claim": "The location given for a resource group decides where metadata about its resources is stored; the resources themselves may be in other regions.",
	"data": ["resource-metadata"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.management_overview, "section": "Which location should I use for my resource group?", "passage": "18:9d5a19a99b4bd77e"},
		{"source": source.management_overview_2023_09_27, "section": "Which location should I use for my resource group?", "passage": "17:6383dfe1b45e9436"},
	],
}

facts["all_backup_region"] := {
	"claim": "When the group's region fails, reads and writes go to a secondary region that the overview does not name; it must then hold the metadata too.",
	"data": ["resource-metadata"],
	"storage": ["service-location"],
	"certainty": "inferred",
	"since": "2025-02-06",
	"citations": [
		{"source": source.management_overview, "section": "Which location should I use for my resource group?"},
	],
}
