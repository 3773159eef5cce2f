# Azure Firewall, as Microsoft documents it.
package residency.features.azure.firewall

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Firewall",
	"product": "Microsoft Azure",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the firewall."},
		"configured_places": {
			"type": "places",
			"about": "Where the workspaces, storage accounts and event hubs are that receive the logs.",
		},
	},
}

facts["all_storage"] := {
	"claim": "No place found for customer data in the part of the firewall's list of questions that was read.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.firewall_faq, "section": "Which logging and analytics services are supported"}],
}

facts["logs_storage"] := {
	"claim": "Logs go to the Log Analytics workspace, storage account or event hub that the customer names.",
	"data": ["logs"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.firewall_faq, "section": "Which logging and analytics services are supported"}],
}
