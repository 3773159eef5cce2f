# Azure Machine Learning, as Microsoft documents it.
package residency.features.azure.machine_learning

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Machine Learning",
	"product": "Microsoft Azure",
	"aliases": ["AzureML", "Azure ML", "Machine Learning Studio", "prompt flow"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the workspace."},
		"serverless_models": {
			"type": "boolean",
			"about": "Whether models of the catalog are deployed as serverless APIs.",
		},
	},
}

facts["names_storage"] := {
	"claim": "Free text that customers enter, such as names of workspaces, experiments and files, and parameters of experiments might be stored in the United States, says an edition of about 2020.",
	"data": ["resource-names", "experiment-parameters"],
	"storage": ["US"],
	"certainty": "may",
	"citations": [{"source": source.global_infrastructure_data_residency, "section": "Data storage for regional services"}],
}

facts["serverless_processing"] := {
	"claim": "Models of the catalog that are deployed as serverless APIs process prompts and outputs within the chosen geography, and may do so between its regions.",
	"when": {"serverless_models": [true]},
	"data": ["prompts", "completions"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"citations": [{"source": source.machine_learning_model_catalog_privacy, "section": "Generate inferencing outputs with serverless APIs (Models-as-a-Service)"}],
}

facts["workspace_storage"] := {
	"claim": "No place found for what else a workspace keeps, such as metadata of runs and models: the residency page excepts the service from the promise for regional ones.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.global_infrastructure_data_residency_2, "section": "More information on customer data location"}],
}
