# Azure Compute Gallery, as Microsoft documents it.
package residency.features.azure.compute_gallery

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Compute Gallery",
	"product": "Microsoft Azure",
	"aliases": ["Shared Image Gallery"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the gallery."},
		"target_regions": {
			"type": "regions",
			"about": "The target regions of image and application versions.",
			"settles": "customer-configured",
		},
		"sharing": {
			"type": "one-of",
			"values": ["rbac", "direct", "community"],
			"about": "How the gallery is shared. A community gallery is open to every Azure customer.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Image and application versions are copied to every target region that the customer lists.",
	"data": ["images", "disks"],
	"storage": ["region", "customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.azure_compute_gallery, "section": "Replication"}],
}
