# Azure Logic Apps, as Microsoft documents it.
package residency.features.azure.logic_apps

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Logic Apps",
	"product": "Microsoft Azure",
	"aliases": ["logic app workflows"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the logic app."},
		"plan": {"type": "one-of", "values": ["consumption", "standard"], "about": "The plan of the logic app."},
		"configured_places": {
			"type": "places",
			"about": "Where the storage account of stateful workflows keeps data (Standard plan).",
		},
	},
}

facts["region_storage"] := {
	"claim": "Each logic app is deployed to a single region and its runs do not move to another; we conclude that definitions and run history are kept there.",
	"data": ["workflow-definitions", "logs"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.reliability_logic_apps, "section": "Multi-region support"}],
}

facts["standard_storage"] := {
	"claim": "The Standard plan keeps the state of stateful workflows in external storage that the customer configures.",
	"when": {"plan": ["standard"]},
	"data": ["customer-data", "logs"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.reliability_logic_apps, "section": "Availability zone support: Considerations"}],
}
