# Azure Container Instances, as Microsoft documents it.
package residency.features.azure.container_instances

import data.residency.sources.microsoft as source

# Lasting state is in file shares that the customer mounts, a use of azure.storage.
feature := {
	"name": "Azure Container Instances",
	"product": "Microsoft Azure",
	"aliases": ["ACI"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the container group."}},
}

facts["all_storage"] := {
	"claim": "Container Instances store no customer data; of a subscription they keep the identifier alone.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.container_instances_overview, "section": "Compliant deployments: Customer data"}],
}
