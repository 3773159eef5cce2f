# Multicloud connector enabled by Azure Arc, as Microsoft documents it.
package residency.features.azure.arc.multicloud_connector

import data.residency.sources.microsoft as source

feature := {
	"name": "Multicloud connector enabled by Azure Arc",
	"product": "Azure Arc",
	"aliases": ["AWS connector of Azure Arc"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the connector."},
	},
}

facts["all_storage"] := {
	"claim": "The multicloud connector does not store customer data outside the region in which it is deployed.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.multicloud_connector_overview, "section": "Data residency", "passage": "18:da965bdebe45dde6"}],
}
