# Azure Static Web Apps, as Microsoft documents it.
package residency.features.azure.static_web_apps

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Static Web Apps",
	"product": "Microsoft Azure",
	"aliases": ["SWA"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {
			"type": "region",
			"about": "The region of the managed functions.",
		},
	},
}

facts["assets_storage"] := {
	"claim": "Static Web Apps is a global service that distributes static files globally; the chosen region is that of the managed functions alone.",
	"data": ["site-content"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.static_web_apps_faq, "section": "How do I ensure my app is deployed to a specific Azure region?", "passage": "12:a7d6c91b9dc92fad"},
	],
}

facts["assets_processing"] := {
	"claim": "Requests for static files are taken to be answered where these are distributed: globally.",
	"data": ["site-content"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [
		{"source": source.static_web_apps_faq, "section": "How do I ensure my app is deployed to a specific Azure region?", "passage": "12:a7d6c91b9dc92fad"},
	],
}

facts["functions_processing"] := {
	"claim": "Managed functions are deployed in the region chosen for the app.",
	"data": ["application-traffic"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.static_web_apps_faq, "section": "How do I ensure my app is deployed to a specific Azure region?", "passage": "12:c210c0505d658740"},
	],
}
