# Azure GitOps service (Kubernetes configuration), as Microsoft documents it.
package residency.features.azure.arc.gitops

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure GitOps service (Kubernetes configuration)",
	"product": "Azure Arc",
	"aliases": ["Flux configurations", "Azure Kubernetes Configuration Management"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the cluster's resource."},
	},
}

facts["all_storage"] := {
	"claim": "By default, the GitOps service copies customer data to the paired region.",
	"unless": {"region": ["southeastasia", "eastasia", "brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.conceptual_gitops_flux2, "section": "Data residency", "passage": "23:07fe27c0b16b25af"}],
}

facts["single_region"] := {
	"claim": "In Singapore, East Asia and Brazil South, the GitOps service stores and processes all customer data in the region.",
	"when": {"region": ["southeastasia", "eastasia", "brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.conceptual_gitops_flux2, "section": "Data residency", "passage": "19:43a1d17336cfa8f1"}],
}
