# Fine-tuning in Microsoft Foundry, as Microsoft documents it.
package residency.features.azure.foundry.fine_tuning

import data.residency.sources.microsoft as source

feature := {
	"name": "Fine-tuning in Microsoft Foundry",
	"product": "Microsoft Foundry",
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Foundry resource."},
		"training": {
			"type": "one-of",
			"values": ["standard", "data-zone", "global", "developer"],
			"about": "The training type of the job.",
		},
		"hosting": {
			"type": "one-of",
			"values": ["standard", "data-zone-standard", "global-standard", "provisioned", "global-provisioned", "developer"],
			"about": "The deployment type in which the fine-tuned model is hosted.",
		},
	},
}

facts["files_storage"] := {
	"claim": "Training data that customers upload is stored at rest in the Foundry resource, in the Azure geography of the resource.",
	"data": ["training-data", "uploaded-data"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.foundry_data_privacy, "section": "Data storage for Azure Direct Models features"}],
}

facts["standard_training"] := {
	"claim": "Standard training runs in the region of the resource and guarantees data residency.",
	"when": {"training": ["standard"]},
	"data": ["training-data", "uploaded-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Training types"}],
}

facts["data_zone_training"] := {
	"claim": "Data zone training runs within a zone, and the only zone supported is the United States.",
	"when": {"training": ["data-zone"]},
	"data": ["training-data", "uploaded-data"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Training types"}],
}

facts["global_training"] := {
	"claim": "Global training uses capacity beyond the region, without data residency: data and weights are copied to the region where training runs.",
	"when": {"training": ["global"]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.foundry_fine_tuning_overview,
			"section": "Training types; Supported global training regions",
		},
	],
}

facts["developer_training"] := {
	"claim": "Developer training uses idle capacity and has no guarantee of data residency, so no place is excluded.",
	"when": {"training": ["developer"]},
	"data": ["training-data", "uploaded-data"],
	"storage": ["global"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Training types"}],
}

# The page has no statement on the place of two further ways to host, both previews:
# managed compute and Fireworks.
facts["hosting_standard_processing"] := {
	"claim": "A model hosted as Standard or Provisioned runs inference in the deployment's region; prompts and responses may be processed in other regions of the geography.",
	"when": {"hosting": ["standard", "provisioned"]},
	"data": ["prompts", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.foundry_fine_tuning_overview, "section": "Deployment options"},
		{
			"source": source.foundry_data_privacy,
			"section": "Generating completions, images or embeddings through inferencing",
		},
	],
}

facts["hosting_data_zone_processing"] := {
	"claim": "A model hosted as Data Zone Standard runs inference in a data zone, and the only zone supported is the United States.",
	"when": {"hosting": ["data-zone-standard"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Deployment options"}],
}

facts["hosting_global_processing"] := {
	"claim": "A model hosted as Global Standard, Global Provisioned or Developer runs inference on global capacity.",
	"when": {"hosting": ["global-standard", "global-provisioned", "developer"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Deployment options"}],
}

facts["hosting_global_weights"] := {
	"claim": "Weights of a model hosted as Global Standard might temporarily be stored outside the resource's geography.",
	"when": {"hosting": ["global-standard"]},
	"data": ["training-data"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [{"source": source.foundry_fine_tuning_overview, "section": "Deployment options"}],
}
