# Fine-tuning in Microsoft Foundry, as Microsoft documents it.
package residency.features.azure.foundry.fine_tuning

import data.residency.sources.microsoft as source

feature := {
	"name": "Fine-tuning in Microsoft Foundry",
	"product": "Microsoft Foundry",
	"aliases": ["Azure OpenAI fine-tuning", "custom models", "model customization"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Foundry resource."},
		"previews": {
			"type": "boolean",
			"about": "Whether features in preview keep training data, such as stored completions.",
		},
		"training": {
			"type": "one-of",
			"values": ["standard", "data-zone", "global", "developer"],
			"about": "The training type of the job.",
		},
		"hosting": {
			"type": "one-of",
			"values": ["standard", "data-zone-standard", "global-standard", "provisioned", "global-provisioned", "developer", "managed-compute", "fireworks"],
			"about": "The deployment type in which the fine-tuned model is hosted.",
		},
	},
}

# The pages on privacy and on deployment types say "geography" alone, and the first
# links to Azure's list, in which Japan and Switzerland are geographies.
facts["americas_files_storage"] := {
	"claim": "Training data that customers upload stays at rest in the Azure geography of the resource. One page explains geographies as four areas of the world: for this region the Americas.",
	"when": {"region": ["americas"]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["microsoft-americas"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features", "passage": "18:65a00502db014983"},
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "13:b36c28dc0aaa4e8b"},
	],
}

facts["europe_files_storage"] := {
	"claim": "Training data that customers upload stays at rest in the Azure geography of the resource. One page explains geographies as four areas of the world: for this region Europe.",
	"when": {"region": ["europe"]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["microsoft-europe"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features", "passage": "18:65a00502db014983"},
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "13:b36c28dc0aaa4e8b"},
	],
}

facts["asia_pacific_files_storage"] := {
	"claim": "Training data that customers upload stays at rest in the Azure geography of the resource. One page explains geographies as four areas of the world: for this region Asia Pacific.",
	"when": {"region": ["asia-pacific"]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["microsoft-asia-pacific"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features", "passage": "18:65a00502db014983"},
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "13:b36c28dc0aaa4e8b"},
	],
}

facts["middle_east_africa_files_storage"] := {
	"claim": "Training data that customers upload stays at rest in the Azure geography of the resource. One page explains geographies as four areas of the world: for this region the Middle East and Africa.",
	"unless": {"region": ["americas", "europe", "asia-pacific"]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["microsoft-middle-east-africa"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features", "passage": "18:65a00502db014983"},
		{"source": source.foundry_models_regions, "section": "introduction", "passage": "13:b36c28dc0aaa4e8b"},
	],
}

facts["preview_storage"] := {
	"claim": "No place found for the training data that features in preview keep: they might not support the promise on data at rest.",
	"when": {"previews": [true]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features: note"}],
}

facts["standard_training"] := {
	"claim": "Standard training runs in the region of the resource and guarantees data residency.",
	"when": {"training": ["standard"]},
	"data": ["training-data", "uploaded-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Training types", "passage": "15:019f4ef5d4538cbc"}],
}

facts["data_zone_training"] := {
	"claim": "Data zone training runs within a zone, and the only zone supported is the United States.",
	"when": {"training": ["data-zone"]},
	"data": ["training-data", "uploaded-data"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_fine_tuning_overview, "section": "Training types", "passage": "12:fac697351249646c"},
		{"source": source.foundry_fine_tuning_overview, "section": "Training types", "passage": "14:5d4a8ce5646aabca"},
	],
}

facts["global_training"] := {
	"claim": "Global training uses capacity beyond the region, without data residency: data and weights are copied to the region where training runs.",
	"when": {"training": ["global"]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_fine_tuning_overview, "section": "Training types; Supported global training regions", "passage": "11:f9737859a06f8d6b"},
	],
}

facts["developer_training"] := {
	"claim": "Developer training uses idle capacity and has no guarantee of data residency, so no place is excluded.",
	"when": {"training": ["developer"]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Training types", "passage": "8:74715bde769b3df9"}],
}

facts["hosting_other_processing"] := {
	"claim": "No place found for the inference of models hosted on managed compute or by Fireworks, two previews.",
	"when": {"hosting": ["managed-compute", "fireworks"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Deployment options"}],
}

facts["hosting_standard_processing"] := {
	"claim": "A model hosted as Standard or Provisioned runs inference in the deployment's region; prompts and responses may be processed in other regions of the geography.",
	"when": {"hosting": ["standard", "provisioned"]},
	"data": ["prompts", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_fine_tuning_overview, "section": "Deployment options", "passage": "17:be4d8d7e3415ed89"},
		{"source": source.foundry_data_privacy, "section": "Generating completions, images or embeddings through inferencing", "passage": "11:c42bfcc3bd2d35a7"},
	],
}

facts["hosting_data_zone_processing"] := {
	"claim": "A model hosted as Data Zone Standard runs inference in a data zone, and the only zone supported is the United States.",
	"when": {"hosting": ["data-zone-standard"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Deployment options", "passage": "18:a8a78162e0a3c383"}],
}

facts["hosting_global_processing"] := {
	"claim": "A model hosted as Global Standard, Global Provisioned or Developer runs inference on global capacity.",
	"when": {"hosting": ["global-standard", "global-provisioned", "developer"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_fine_tuning_overview, "section": "Deployment options", "passage": "11:fc68defb6408dead"},
		{"source": source.foundry_fine_tuning_overview, "section": "Deployment options", "passage": "12:dbf0dbbf7eda9b05"},
	],
}

facts["hosting_global_weights"] := {
	"claim": "Weights of a model hosted as Global Standard might temporarily be stored outside the resource's geography.",
	"when": {"hosting": ["global-standard"]},
	"data": ["training-data"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Deployment options", "passage": "12:ebac65097b73df62"}],
}
