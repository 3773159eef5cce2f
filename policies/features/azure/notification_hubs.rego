# Azure Notification Hubs, as Microsoft documents it.
package residency.features.azure.notification_hubs

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Notification Hubs",
	"product": "Microsoft Azure",
	"aliases": ["push notification hub"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the namespace."},
		"recovery": {
			"type": "one-of",
			"values": ["paired", "flexible", "none"],
			"about": "The disaster recovery of the namespace: to the paired region, to one picked from a list, or none.",
		},
		"recovery_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The region picked: West US 2, North Europe, Australia East, Brazil South, Southeast Asia or South Africa North.",
		},
	},
}

facts["registrations_storage"] := {
	"claim": "Device registrations are taken to be in the region only: disaster recovery copies metadata, and the page says that registrations are lost in a failover.",
	"data": ["device-registrations"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.notification_hubs_high_availability, "section": "Cross-region disaster recovery; Back up registration data", "passage": "9:1a571cc12b5a7079"}],
}

facts["paired_storage"] := {
	"claim": "With paired recovery, the name, connection string and other settings are copied to the paired region.",
	"when": {"recovery": ["paired"]},
	"data": ["service-configuration"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.notification_hubs_high_availability, "section": "Cross-region disaster recovery", "passage": "11:3ab57657fcfd5766"}],
}

facts["flexible_storage"] := {
	"claim": "With flexible recovery, the name, connection string and other settings are copied to the region that the customer picks from a list of six.",
	"when": {"recovery": ["flexible"]},
	"data": ["service-configuration"],
	"storage": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.notification_hubs_high_availability, "section": "introduction; Cross-region disaster recovery", "passage": "16:2121ad5bb62a0f18"}],
}
