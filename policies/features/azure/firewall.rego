# Azure Firewall, as Microsoft documents it.
package residency.features.azure.firewall

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Firewall",
	"product": "Microsoft Azure",
	"aliases": ["AzFW"],
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
	"claim": "Azure Firewall does not move or store customer data out of the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.firewall_faq, "section": "Where does Azure Firewall store customer data?", "passage": "13:987bb09c70c43eaa"}],
}

facts["logs_storage"] := {
	"claim": "Logs go to the Log Analytics workspace, storage account or event hub that the customer names.",
	"data": ["logs"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.firewall_faq, "section": "Which logging and analytics services are supported", "passage": "12:62d32ab6f228d897"}],
}
