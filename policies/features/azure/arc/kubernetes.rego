# Azure Arc-enabled Kubernetes, as Microsoft documents it.
package residency.features.azure.arc.kubernetes

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Arc-enabled Kubernetes",
	"product": "Azure Arc",
	"aliases": ["Arc K8s", "connected cluster"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the connected cluster's resource."},
		"other_extensions": {
			"type": "boolean",
			"about": "Whether the cluster has extensions other than Open Service Mesh and the Key Vault secrets provider.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Azure Arc-enabled Kubernetes stores customer data in the geography of the cluster's region.",
	"unless": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.kubernetes_faq, "section": "Does Azure Arc-enabled Kubernetes store any customer data outside of the cluster's region?", "passage": "10:3cdb476d6084bf08"}],
}

facts["single_region_storage"] := {
	"claim": "In Southeast Asia and Brazil South, Azure Arc-enabled Kubernetes can store customer data in the one region of the cluster.",
	"when": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.kubernetes_faq, "section": "Does Azure Arc-enabled Kubernetes store any customer data outside of the cluster's region?", "passage": "36:cb18d7b78fa9b665"}],
}

facts["extensions_storage"] := {
	"claim": "No place found for cluster extensions other than Open Service Mesh and the Key Vault secrets provider: the answer refers to the documents of each.",
	"when": {"other_extensions": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.kubernetes_faq, "section": "Does Azure Arc-enabled Kubernetes store any customer data outside of the cluster's region?"}],
}
