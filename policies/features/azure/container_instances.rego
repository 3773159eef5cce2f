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
	"options": {
		"region": {"type": "region", "about": "The Azure region of the container group."},
		"command_line_credentials": {
			"type": "boolean",
			"about": "Whether credentials are passed on the command line, rather than in environment variables.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Container Instances store no customer data. They keep the identifier of the subscription, and credentials that were passed on the command line.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.container_instances_overview, "section": "Compliant deployments: Customer data", "passage": "10:e821c239721492ab", "limits": ["17:33ff35d0796c182a"]}],
}

facts["credentials_storage"] := {
	"claim": "No place found for credentials that are passed on the command line, which are stored in plain text in the backend.",
	"when": {"command_line_credentials": [true]},
	"data": ["credentials"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.container_instances_overview, "section": "Considerations", "passage": "17:33ff35d0796c182a"}],
}
