# Azure Chaos Studio, as Microsoft documents it.
package residency.features.azure.chaos_studio

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Chaos Studio",
	"product": "Microsoft Azure",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the experiment."}},
}

facts["all_storage"] := {
	"claim": "Resources are zone-redundant within one region and the service does not fail over to another; we conclude that its data stays there.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.reliability_chaos_studio,
			"section": "Cross-region disaster recovery and business continuity",
		},
	],
}
