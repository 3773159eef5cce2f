# Azure Load Balancer, as Microsoft documents it.
package residency.features.azure.load_balancer

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Load Balancer",
	"product": "Microsoft Azure",
	"aliases": ["ALB", "cross-region load balancer"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the load balancer."}},
}

facts["all_storage"] := {
	"claim": "Load Balancer stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.load_balancer_overview, "section": "Security by default", "passage": "8:8800af43c04995b9"}],
}
