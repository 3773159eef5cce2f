# Azure Health Insights, as Microsoft documents it.
package residency.features.azure.ai.health_insights

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Health Insights",
	"product": "Azure AI services",
	"aliases": ["Health Insights", "Radiology Insights", "Project Health Insights"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
	},
}

facts["all"] := {
	"claim": "Azure Health Insights neither stores nor processes customer data outside the region in which the customer deploys it; requests and results go after 24 hours.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.health_insights_data_privacy, "section": "What data does Azure Health Insights process and how does it process it?", "passage": "15:beab2e47ef775275"}],
}
