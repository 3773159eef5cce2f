# Azure Container Registry, as Microsoft documents it.
package residency.features.azure.container_registry

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Container Registry",
	"product": "Microsoft Azure",
	"aliases": ["ACR"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region in which the registry was created."},
		"geo_replication": {
			"type": "boolean",
			"about": "Whether the registry has replicas in further regions, a feature of the Premium tier.",
		},
		"replica_regions": {
			"type": "regions",
			"settles": "customer-configured",
			"about": "The regions of those replicas.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Azure Container Registry stores registry data in the region in which the registry was created; in Brazil South and Southeast Asia it is confined to that region.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.container_registry_storage, "section": "Regional storage", "passage": "13:eee78bbd7e68861b"}],
}

facts["pair_storage"] := {
	"claim": "Except in Brazil South and Southeast Asia, Azure may also store registry data in a paired region of the same geography.",
	"unless": {"region": ["brazilsouth", "southeastasia"]},
	"data": ["customer-data"],
	"storage": ["region-pair"],
	"certainty": "may",
	"citations": [{"source": source.container_registry_storage, "section": "Regional storage", "passage": "23:ecbb466c52029435"}],
}

facts["replicas_storage"] := {
	"claim": "Geo-replication stores the registry's data in the further regions that the customer adds.",
	"when": {"geo_replication": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.container_registry_storage, "section": "Regional storage; Geo-replication", "passage": "13:d4cace50ac2e81a2"}],
}
