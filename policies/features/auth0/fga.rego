# Auth0 FGA, as Okta documents it.
package residency.features.auth0.fga

import data.residency.sources.okta as source

feature := {
	"name": "Auth0 FGA",
	"product": "Auth0 FGA",
	"aliases": ["Okta FGA", "Fine-Grained Authorization"],
	"options": {
		"deployment": {
			"type": "one-of",
			"values": ["public", "private"],
			"about": "Whether the stores are in the public cloud or in a private cloud on AWS.",
		},
		"locality": {
			"type": "one-of",
			"values": ["us", "eu", "au"],
			"places": {"us": ["US"], "eu": ["eu"], "au": ["AU"]},
			"settles": "data-location",
			"about": "The locality in which the store of the public cloud was created.",
		},
		"configured_places": {
			"type": "places",
			"about": "The countries of the regions that the private cloud spans, at least two regions.",
		},
	},
}

facts["public_storage"] := {
	"claim": "Data of a store in the public cloud is in the locality selected for it: US, EU or AU. Each locality has two cloud regions.",
	"when": {"deployment": ["public"]},
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.fga_private_cloud, "section": "Data residency", "passage": "11:231713e61cc4c4f8"},
		{"source": source.fga_private_cloud, "section": "Data residency", "passage": "13:a2a3e04c8968cdf1"},
		{"source": source.openfga_vs_auth0_fga, "section": "table of features: Availability"},
	],
}

facts["private_storage"] := {
	"claim": "Data of a private cloud is in the selected localities, which can span regions in ten countries, Japan and India among them. There are always at least two regions.",
	"when": {"deployment": ["private"]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.fga_private_cloud, "section": "Data residency; High Availability", "passage": "14:690baaddd127a137"},
		{"source": source.fga_private_cloud, "section": "Data residency; High Availability", "passage": "13:a2a3e04c8968cdf1"},
	],
}
