# Azure Kubernetes Service (AKS), as Microsoft documents it.
package residency.features.azure.aks

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Kubernetes Service (AKS)",
	"product": "Microsoft Azure",
	"aliases": ["AKS", "managed Kubernetes", "K8s"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the cluster.",
		},
	},
}

facts["all_storage"] := {
	"claim": "AKS stores no customer data outside the cluster's region.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2023-11-06",
	"history": [
		{
			"until": "2023-11-06",
			"claim": "Customer data was stored in the geography; only in Southeast Asia and Brazil South it could be kept in the region.",
			"storage": ["region-geo"],
			"citations": [
				{
					"source": source.aks_faq_2020_08_06,
					"section": "Does AKS store any customer data outside of the cluster's region?",
				},
			],
		},
	],
	"citations": [
		{"source": source.aks_faq, "section": "Security, access, and identity: Does AKS store any customer data outside the cluster's region?", "passage": "10:1f4ac46fbd8489e1"},
		{"source": source.aks_faq_2023_11_06, "section": "Does AKS store any customer data outside of the cluster's region?"},
	],
}
