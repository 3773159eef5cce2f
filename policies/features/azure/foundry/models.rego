# Azure OpenAI and other models sold by Azure, as Microsoft documents them.
package residency.features.azure.foundry.models

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure OpenAI and other models sold by Azure in Microsoft Foundry",
	"product": "Microsoft Foundry",
	"aliases": ["Azure OpenAI Service", "Azure Direct Models", "Azure AI Foundry models"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"deployment_type": {
			"type": "one-of",
			"values": ["standard", "provisioned", "global-standard", "global-provisioned", "global-batch", "datazone-standard", "datazone-provisioned", "datazone-batch", "developer"],
			"about": "The deployment type (SKU) of the model.",
		},
		"region": {"type": "region", "about": "The Azure region of the Foundry or Azure OpenAI resource."},
	},
}

facts["regional_processing"] := {
	"claim": "Standard and Regional Provisioned deployments process prompts and responses within the resource's Azure geography, and might do so between its regions.",
	"when": {"deployment_type": ["standard", "provisioned"]},
	"data": ["prompts", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types"},
		{"source": source.foundry_data_privacy, "section": "Generating completions, images or embeddings through inferencing"},
	],
}

facts["global_processing"] := {
	"claim": "Global deployments, and Developer deployments of fine-tuned models, may process prompts and responses in any geography where the model is deployed.",
	"when": {"deployment_type": ["global-standard", "global-provisioned", "global-batch", "developer"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types; Deployment type comparison"},
		{"source": source.foundry_data_privacy, "section": "Understanding location of processing for \"Global\" and \"Data zone\" deployment types"},
		{"source": source.eu_data_boundary_transfers_for_optional_capabilities, "section": "Azure OpenAI Service - global deployment types"},
	],
}

facts["datazone_us_processing"] := {
	"claim": "Data Zone deployments of a resource in the United States process prompts and responses anywhere in the United States.",
	"when": {
		"deployment_type": ["datazone-standard", "datazone-provisioned", "datazone-batch"],
		"region": ["US"],
	},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments"},
		{"source": source.foundry_data_privacy, "section": "Understanding location of processing for \"Global\" and \"Data zone\" deployment types"},
	],
}

facts["datazone_eu_processing"] := {
	"claim": "Data Zone deployments in the European zone may process prompts and responses anywhere in the EU Data Boundary, EFTA countries included; regions can be added without notice.",
	"when": {
		"deployment_type": ["datazone-standard", "datazone-provisioned", "datazone-batch"],
		"region": ["eu-data-boundary"],
	},
	"data": ["prompts", "completions"],
	"processing": ["eu-data-boundary"],
	"certainty": "may",
	"history": [
		{
			"until": "2026-08-06",
			"claim": "Data Zone deployments of a resource in an EU member state might be processed in that or any other member state.",
			"processing": ["eu"],
			"citations": [{"source": source.foundry_data_privacy, "section": "Understanding location of processing for \"Global\" and \"Data zone\" deployment types"}],
		},
	],
	"citations": [{"source": source.foundry_deployment_types, "section": "Data Zone deployments"}],
}

# The table of the zone's regions was not read.
facts["datazone_apac_processing"] := {
	"claim": "Data Zone deployments in the Asia Pacific zone are processed in that zone, which covers several regions. That all regions of the area belong to it is our reading.",
	"when": {
		"deployment_type": ["datazone-standard", "datazone-provisioned", "datazone-batch"],
		"region": ["asia-pacific"],
	},
	"data": ["prompts", "completions"],
	"processing": ["microsoft-asia-pacific"],
	"certainty": "inferred",
	"history": [
		{
			"until": "2026-08-06",
			"claim": "The page on privacy defined data zones for the United States and the EU only.",
			"processing": ["undocumented"],
			"citations": [{"source": source.foundry_data_privacy, "section": "Understanding location of processing for \"Global\" and \"Data zone\" deployment types"}],
		},
	],
	"citations": [{"source": source.foundry_deployment_types, "section": "Data Zone deployments"}],
}

facts["datazone_other_processing"] := {
	"claim": "No data zone found for resources outside the United States, the EU Data Boundary and Asia Pacific.",
	"when": {"deployment_type": ["datazone-standard", "datazone-provisioned", "datazone-batch"]},
	"unless": {"region": ["US", "eu-data-boundary", "asia-pacific"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_deployment_types, "section": "Data Zone deployments"}],
}

# A page on availability, of 2026-07-08, explains the geography as the Americas,
# Europe, Asia Pacific, or Middle East and Africa. The page on privacy links to
# Azure's own list of geographies, which counts here.
facts["all_storage"] := {
	"claim": "Whatever the deployment type, data at rest, such as uploads and the history that stateful features keep, stays in the Azure geography of the resource.",
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types"},
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features"},
	],
}

facts["abuse_storage"] := {
	"claim": "Prompts and responses that are kept for human review of abuse are stored in the Azure geography of the resource, for Global and Data Zone deployments too.",
	"data": ["prompts", "completions"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.foundry_data_privacy, "section": "Preventing abuse"}],
}

facts["abuse_review_eea"] := {
	"claim": "Employees who review flagged prompts and responses of models deployed in the European Economic Area are located there.",
	"when": {"region": ["eea"]},
	"data": ["prompts", "completions"],
	"support_access": ["eea"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.foundry_data_privacy, "section": "Preventing abuse"}],
}

facts["abuse_review_other"] := {
	"claim": "No place found for the employees who review flagged prompts and responses of models deployed outside the European Economic Area.",
	"unless": {"region": ["eea"]},
	"data": ["prompts", "completions"],
	"support_access": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_data_privacy, "section": "Preventing abuse"}],
}

facts["us_government"] := {
	"claim": "In Azure Government, data at rest stays in the designated region; inference runs in the deployment's region or in the US government data zone.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_deployment_types_gov, "section": "Data residency for all deployment types"}],
}
