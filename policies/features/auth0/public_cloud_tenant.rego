# Auth0 public cloud tenant, as Okta documents it.
package residency.features.auth0.public_cloud_tenant

import data.residency.sources.okta as source

feature := {
	"name": "Auth0 public cloud tenant",
	"product": "Auth0 by Okta",
	"aliases": ["Auth0 tenant", "Okta Customer Identity Cloud"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "eu", "au", "jp", "ca", "uk"],
			"places": {"us": ["US"], "eu": ["eu"], "au": ["AU"], "jp": ["JP"], "ca": ["CA"], "uk": ["GB"]},
			"settles": "data-location",
			"about": "The region chosen for the tenant, which is part of its domain. A number after it, as in eu-2, does not count.",
		},
		"geo_ha": {"type": "boolean", "about": "Whether the tenant has geo high availability, which the release notes mention for Australia and Japan."},
	},
}

facts["all_storage"] := {
	"claim": "Data of a tenant is located in the region selected for it and remains stored there, says an article of Auth0 that names US, EU and AU. That it holds for later regions is our inference.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.auth0_location_of_processing,
			"section": "Problem statement",
			"passage": "21:949f82e2d28922a1",
			"limits": ["17:cadb88e6f04df027"],
		},
		{
			"source": source.public_cloud_service_endpoints,
			"section": "Australia, Canada, Europe, Japan and UK regions",
			"passage": "10:62c11ad9382775ff",
		},
		{"source": source.auth0_create_tenants, "section": "Region, locality, and sub-locality", "passage": "15:136e53d2ed715229"},
	],
}

facts["telemetry_storage"] := {
	"claim": "Aggregate telemetry of every tenant, for usage metrics, service performance and billing, is stored in the European Union.",
	"data": ["telemetry"],
	"storage": ["eu"],
	"certainty": "stated",
	"citations": [
		{"source": source.auth0_location_of_processing, "section": "Problem statement", "passage": "17:cadb88e6f04df027"},
	],
}

facts["support"] := {
	"claim": "Data may be processed from places around the world for support, typically only when an issue cannot be resolved without access.",
	"data": ["customer-data"],
	"support_access": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.auth0_location_of_processing, "section": "Problem statement", "passage": "12:0c77e71ab59382f6"},
	],
}

facts["geo_ha_storage"] := {
	"claim": "No place found for the second site of geo high availability, which the release notes mention for Australia and Japan.",
	"when": {"geo_ha": [true], "region": ["au", "jp"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.releases, "section": "updated list of IP addresses for allow listing"}],
}
