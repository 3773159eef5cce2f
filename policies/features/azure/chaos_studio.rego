# Azure Chaos Studio, as Microsoft documents it.
package residency.features.azure.chaos_studio

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Chaos Studio",
	"product": "Microsoft Azure",
	"aliases": ["fault injection", "chaos experiments"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the experiment."},
		"target_regions": {
			"type": "regions",
			"settles": "customer-configured",
			"about": "The regions of the resources that experiments target.",
		},
	},
}

facts["experiment_storage"] := {
	"claim": "The definition of an experiment, its runs and their history stay in the region to which it is deployed. Names of steps and parameters of faults are counted among system metadata.",
	"data": ["experiment-parameters", "system-metadata"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.chaos_studio_regions, "section": "Regional availability of chaos experiments"}],
}

facts["target_storage"] := {
	"claim": "The definition of a target stays in the region of the resource, which may be another than that of the experiment.",
	"data": ["resource-metadata"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.chaos_studio_regions, "section": "Regional availability of chaos targets (resource targeting)"}],
}
