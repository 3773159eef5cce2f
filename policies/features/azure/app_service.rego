# Azure App Service, as Microsoft documents it.
package residency.features.azure.app_service

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure App Service",
	"product": "Microsoft Azure",
	"aliases": ["Azure Web Apps", "Web App", "App Service plan", "WebJobs"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the app."},
		"hosting": {
			"type": "one-of",
			"values": ["multi-tenant", "ase-external", "ase-ilb"],
			"about": "Where the app runs: on a shared plan, or in an App Service Environment with an external or an internal load balancer.",
		},
	},
}

facts["all_storage"] := {
	"claim": "No place found: the only promise of storage in the region was made for zonal, internally load-balanced environments of version 2, which are retired.",
	"data": ["site-content", "service-configuration", "secrets"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"effective": {"from": "2024-08-31"},
	"citations": [{"source": source.zone_redundancy, "section": "In-region data residency"}],
}

facts["ase_v2_storage"] := {
	"claim": "An internally load-balanced App Service Environment of version 2 in an availability zone kept site files, settings and secrets in its region.",
	"when": {"hosting": ["ase-ilb"]},
	"data": ["site-content", "service-configuration", "secrets"],
	"storage": ["region"],
	"certainty": "stated",
	"effective": {"until": "2024-08-31"},
	"citations": [{"source": source.zone_redundancy, "section": "In-region data residency"}],
}
