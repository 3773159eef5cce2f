# Action groups, as Microsoft documents it.
package residency.features.azure.monitor.action_groups

import data.residency.sources.microsoft as source

feature := {
	"name": "Action groups",
	"product": "Azure Monitor",
	"aliases": ["alert notifications", "alert action group"],
	"general": [
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"scope": {
			"type": "one-of",
			"values": ["global", "regional"],
			"about": "Whether the action group's region is Global or one of the regions that offer regional processing.",
		},
		"region": {
			"type": "region",
			"about": "The region of a regional action group.",
		},
	},
}

facts["global_storage"] := {
	"claim": "A global action group is stored in at least two regions that the service chooses.",
	"when": {"scope": ["global"]},
	"data": ["email-address", "phone-number", "alerts", "service-configuration"],
	"storage": ["service-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.action_groups, "section": "Global and regional action group processing", "passage": "14:c942ae92ad6516f1"},
	],
}

facts["global_processing"] := {
	"claim": "Notifications and actions of a global action group may be processed in any region.",
	"when": {"scope": ["global"]},
	"data": ["email-address", "phone-number", "alerts", "service-configuration"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.action_groups, "section": "Global and regional action group processing", "passage": "10:566b69c30ca3f1d6"},
	],
}

facts["regional_storage"] := {
	"claim": "A regional action group is stored within the region that the customer selects.",
	"when": {"scope": ["regional"], "region": ["eastus", "westus", "eastus2", "westus2", "southcentralus", "northcentralus", "swedencentral", "germanywestcentral", "centralindia", "southindia"]},
	"data": ["email-address", "phone-number", "alerts", "service-configuration"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.action_groups, "section": "Global and regional action group processing", "passage": "9:a44f6728c2cba2be"},
	],
}

facts["regional_processing"] := {
	"claim": "A regional action group is meant to be processed within the geographic boundary of the region that the customer selects.",
	"when": {"scope": ["regional"], "region": ["eastus", "westus", "eastus2", "westus2", "southcentralus", "northcentralus", "swedencentral", "germanywestcentral", "centralindia", "southindia"]},
	"data": ["email-address", "phone-number", "alerts", "service-configuration"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{"source": source.action_groups, "section": "Global and regional action group processing", "passage": "15:a4c28b01da4c656f"},
	],
}

facts["unlisted_region"] := {
	"claim": "No place found for regional action groups elsewhere: the page lists ten regions, in the United States, Sweden, Germany and India. Service health alerts need a global group.",
	"when": {"scope": ["regional"]},
	"unless": {"region": ["eastus", "westus", "eastus2", "westus2", "southcentralus", "northcentralus", "swedencentral", "germanywestcentral", "centralindia", "southindia"]},
	"data": ["email-address", "phone-number", "alerts", "service-configuration"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.action_groups, "section": "Global and regional action group processing"},
	],
}
