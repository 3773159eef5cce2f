# Azure portal settings and dashboards, as Microsoft documents it.
package residency.features.azure.portal

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure portal settings and dashboards",
	"product": "Microsoft Azure",
	"aliases": ["portal.azure.com", "Azure dashboards"],
	"general": [
		"microsoft/azure_nonregional_services",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
		"microsoft/azure_pseudonymous_identifiers",
	],
}

facts["all_storage"] := {
	"claim": "No place found for portal settings and private dashboards: the page says that they are stored in Azure.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.azure_portal_preferences, "section": "Export, restore, and delete user settings"},
	],
}
