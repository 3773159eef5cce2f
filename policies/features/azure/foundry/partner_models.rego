# Models from partners and community in Foundry, as Microsoft documents them.
package residency.features.azure.foundry.partner_models

import data.residency.sources.microsoft as source

feature := {
	"name": "Models from partners and community in Microsoft Foundry",
	"product": "Microsoft Foundry",
	"aliases": ["Models as a Service", "MaaS", "serverless API deployment", "model catalog", "Mistral in Foundry", "Llama in Foundry", "Cohere in Foundry", "managed compute"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"deployment_type": {
			"type": "one-of",
			"values": ["standard", "global-standard", "datazone-standard", "managed-compute"],
			"about": "How the model is deployed: standard (formerly serverless API) in a geography, global, in a data zone, or on managed compute of one's own.",
		},
		"region": {"type": "region", "about": "The Azure region of the deployment."},
	},
}

facts["standard_processing"] := {
	"claim": "A standard deployment processes prompts and outputs in the geography that was given, and might do so between its regions.",
	"when": {"deployment_type": ["standard"]},
	"data": ["prompts", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_model_catalog_privacy, "section": "Generation of inferencing outputs as a standard deployment", "passage": "11:d8a3563841e961cc"}],
}

facts["standard_storage"] := {
	"claim": "In a standard deployment, models are stateless and store neither prompts nor outputs.",
	"when": {"deployment_type": ["standard"]},
	"data": ["prompts", "completions"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_model_catalog_privacy, "section": "Generation of inferencing outputs as a standard deployment", "passage": "12:6477e2a3980bbc2a"}],
}

facts["wider_processing"] := {
	"claim": "Global deployments may process prompts and responses in any geography where the model is deployed.",
	"when": {"deployment_type": ["global-standard"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types; Deployment type comparison", "passage": "9:b62da5d058ff5feb"}],
}

facts["datazone_processing"] := {
	"claim": "No place found for a model of a partner in a data zone: the page on privacy knows one geography for each deployment.",
	"when": {"deployment_type": ["datazone-standard"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_model_catalog_privacy, "section": "Generation of inferencing outputs as a standard deployment", "passage": "11:d8a3563841e961cc"}],
}

facts["wider_storage"] := {
	"claim": "No place found for what deployments that are global or in a data zone keep: the page on privacy speaks of standard deployments in a geography.",
	"when": {"deployment_type": ["global-standard", "datazone-standard"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.foundry_model_catalog_privacy, "section": "Generation of inferencing outputs as a standard deployment", "passage": "11:d8a3563841e961cc"}],
}

facts["managed_compute"] := {
	"claim": "On managed compute a model runs on virtual machines of the customer, so in the region that the customer chose for them.",
	"when": {"deployment_type": ["managed-compute"]},
	"data": ["prompts", "completions"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.foundry_model_catalog_privacy, "section": "Generation of inferencing outputs with managed compute", "passage": "12:883a6318ce98da52"}],
}

facts["publisher_contact_data"] := {
	"claim": "Microsoft might share contact data and the volume of usage with the publisher of the model. No place is named.",
	"when": {"deployment_type": ["standard"]},
	"data": ["contact-data", "usage-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.foundry_model_catalog_privacy, "section": "Generation of inferencing outputs as a standard deployment: note", "passage": "9:6b69b0d8e1aa9151"}],
}
