# Azure App Service, as Microsoft documents it.
package residency.features.azure.app_service

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure App Service",
	"product": "Microsoft Azure",
	"aliases": ["Azure Web Apps"],
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

facts["ase_ilb_storage"] := {
	"claim": "An internally load-balanced App Service Environment in an availability zone keeps site files, settings and secrets in its region.",
	"when": {"hosting": ["ase-ilb"]},
	"data": ["site-content", "service-configuration", "secrets"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.zone_redundancy, "section": "In-region data residency"}],
}

facts["other_storage"] := {
	"claim": "No place found for other ways of hosting: the page promises storage in the region for internally load-balanced environments alone.",
	"unless": {"hosting": ["ase-ilb"]},
	"data": ["site-content", "service-configuration", "secrets"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.zone_redundancy, "section": "In-region data residency"}],
}
