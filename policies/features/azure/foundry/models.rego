# Azure OpenAI and other models sold by Azure, as Microsoft documents them.
package residency.features.azure.foundry.models

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure OpenAI and other models sold by Azure in Microsoft Foundry",
	"product": "Microsoft Foundry",
	"aliases": ["Azure OpenAI", "Azure OpenAI Service", "AOAI", "Azure Direct Models", "Azure AI Foundry models", "Azure AI Studio models", "GPT", "ChatGPT models", "Responses API", "Assistants API"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"deployment_type": {
			"type": "one-of",
			"values": ["standard", "provisioned", "global-standard", "global-provisioned", "global-batch", "datazone-standard", "datazone-provisioned", "datazone-batch", "developer"],
			"about": "The deployment type (SKU) of the model.",
		},
		"region": {"type": "region", "about": "The Azure region of the Foundry or Azure OpenAI resource."},
		"previews": {
			"type": "boolean",
			"about": "Whether models or features in preview keep data, such as the Assistants API or stored completions.",
		},
	},
}

facts["regional_processing"] := {
	"claim": "Standard and Regional Provisioned deployments process prompts and responses within the resource's Azure geography, and might do so between its regions.",
	"when": {"deployment_type": ["standard", "provisioned"]},
	"data": ["prompts", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types", "passage": "14:b7b9987e22494af7"},
		{"source": source.foundry_data_privacy, "section": "Generating completions, images or embeddings through inferencing", "passage": "11:c42bfcc3bd2d35a7"},
	],
}

facts["global_processing"] := {
	"claim": "Global deployments, and Developer deployments of fine-tuned models, may process prompts and responses in any geography where the model is deployed.",
	"when": {"deployment_type": ["global-standard", "global-provisioned", "global-batch", "developer"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types; Deployment type comparison", "passage": "9:b62da5d058ff5feb"},
		{"source": source.foundry_data_privacy, "section": "Understanding location of processing for \"Global\" and \"Data zone\" deployment types", "passage": "12:d432f46c3533f2cf"},
		{"source": source.eu_data_boundary_transfers_for_optional_capabilities, "section": "Azure OpenAI Service - global deployment types"},
		{"source": source.foundry_deployment_types, "section": "Deployment type comparison", "passage": "11:4cecf932f38604f1"},
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
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments", "passage": "10:e7369039aeaa5d70"},
		{"source": source.foundry_data_privacy, "section": "Understanding location of processing for \"Global\" and \"Data zone\" deployment types", "passage": "11:e0c406a79a3a09a2"},
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
			"citations": [
				{"source": source.foundry_data_privacy, "section": "Understanding location of processing for \"Global\" and \"Data zone\" deployment types"},
			],
		},
	],
	"citations": [{"source": source.foundry_deployment_types, "section": "Data Zone deployments", "passage": "12:70c7a40810519c80"}],
}

facts["datazone_apac_processing"] := {
	"claim": "Data Zone deployments in the Asia Pacific zone are processed in that zone, of whose regions we have no list. That all regions of the area belong to it is our reading.",
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
			"citations": [
				{"source": source.foundry_data_privacy, "section": "Understanding location of processing for \"Global\" and \"Data zone\" deployment types"},
			],
		},
	],
	"citations": [
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments", "passage": "11:231bcd0b3578130c"},
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "14:1006a3f36a62ffa3"},
	],
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

# The pages on deployment types and on privacy say "geography" alone, and the second
# links to Azure's list, in which Japan and Switzerland are geographies.
facts["americas_storage"] := {
	"claim": "Data at rest stays in the Azure geography of the resource, for all deployment types. One page explains geographies as four areas of the world: for this region the Americas.",
	"when": {"region": ["americas"]},
	"data": ["customer-data"],
	"storage": ["microsoft-americas"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "13:b36c28dc0aaa4e8b"},
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types", "passage": "10:ae996961e9436eb0", "limits": ["14:83c74db906f1b041"]},
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features; Preventing abuse", "passage": "18:65a00502db014983"},
	],
}

facts["europe_storage"] := {
	"claim": "Data at rest stays in the Azure geography of the resource, for all deployment types. One page explains geographies as four areas of the world: for this region Europe.",
	"when": {"region": ["europe"]},
	"data": ["customer-data"],
	"storage": ["microsoft-europe"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "13:b36c28dc0aaa4e8b"},
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types", "passage": "10:ae996961e9436eb0", "limits": ["14:83c74db906f1b041"]},
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features; Preventing abuse", "passage": "18:65a00502db014983"},
	],
}

facts["asia_pacific_storage"] := {
	"claim": "Data at rest stays in the Azure geography of the resource, for all deployment types. One page explains geographies as four areas of the world: for this region Asia Pacific.",
	"when": {"region": ["asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["microsoft-asia-pacific"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "13:b36c28dc0aaa4e8b"},
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types", "passage": "10:ae996961e9436eb0", "limits": ["14:83c74db906f1b041"]},
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features; Preventing abuse", "passage": "18:65a00502db014983"},
	],
}

facts["middle_east_africa_storage"] := {
	"claim": "Data at rest stays in the Azure geography of the resource, for all deployment types. One page explains geographies as four areas of the world: for this region the Middle East and Africa.",
	"unless": {"region": ["americas", "europe", "asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["microsoft-middle-east-africa"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "13:b36c28dc0aaa4e8b"},
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types", "passage": "10:ae996961e9436eb0", "limits": ["14:83c74db906f1b041"]},
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features; Preventing abuse", "passage": "18:65a00502db014983"},
	],
}

facts["preview_storage"] := {
	"claim": "No place found for what features and models in preview keep: they might not support the promise on data at rest.",
	"when": {"previews": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features: note", "passage": "18:65a00502db014983"}],
}

facts["abuse_review_eea"] := {
	"claim": "Employees who review flagged prompts and responses of models deployed in the European Economic Area are located there.",
	"when": {"region": ["eea"]},
	"data": ["prompts", "completions"],
	"support_access": ["eea"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.foundry_data_privacy, "section": "Preventing abuse", "passage": "11:befcd2e60b0463ee"}],
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
	"citations": [
		{"source": source.foundry_deployment_types_gov_2026_04_03, "section": "Data residency for all deployment types", "passage": "17:ed4e5da271b26dde"},
	],
}
