# Event Hubs geo-disaster recovery, as Microsoft documents it.
package residency.features.azure.event_hubs.geo_dr

import data.residency.sources.microsoft as source

feature := {
	"name": "Event Hubs geo-disaster recovery",
	"product": "Azure Event Hubs",
	"aliases": ["Event Hubs alias pairing", "metadata geo-disaster recovery"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The region of the primary namespace."},
		"geo_dr": {
			"type": "boolean",
			"about": "Whether the namespace is paired with a second one for disaster recovery.",
		},
		"secondary_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The region of the second namespace.",
		},
	},
}

facts["metadata_storage"] := {
	"claim": "Pairing two namespaces copies the definitions of entities to the second region that the customer picks; events are not copied.",
	"when": {"geo_dr": [true]},
	"data": ["service-configuration"],
	"storage": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.event_hubs_geo_dr, "section": "Basic concepts and terms", "passage": "14:d04c6d3203fa07fc"}],
}
