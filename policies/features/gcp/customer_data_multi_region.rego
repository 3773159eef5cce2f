# Customer Data in services with a chosen multi-region, as Google documents it.
package residency.features.gcp.customer_data_multi_region

import data.residency.sources.google as source

feature := {
	"name": "Customer Data in services with a chosen multi-region",
	"product": "Google Cloud",
	"aliases": ["us multi-region", "eu multi-region"],
	"options": {"data_location": {
		"type": "one-of",
		"values": ["us", "eu"],
		"places": {"us": ["US"], "eu": ["eu"]},
		"about": "The multi-region that is chosen for the resource.",
	}},
}

facts["all_storage"] := {
	"claim": "Object data is stored in the multi-region that was selected. We take us and eu to be the United States and the member states of the European Union, as another Google page explains them.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "inferred",
	"citations": [
		{"source": source.storage_locations, "section": "Key concepts"},
		{"source": source.data_residency_support, "section": "Supported data locations", "passage": "14:23371608441e33d1"}, {"source": source.data_residency_support, "section": "Supported data locations", "passage": "11:06cb9cc02bb579f0"},
	],
}
