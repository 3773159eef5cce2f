# Vertex AI, as Google documents it.
package residency.features.gcp.vertex_ai

import data.residency.sources.google as source

feature := {
	"name": "Vertex AI",
	"product": "Vertex AI",
	"aliases": ["Vertex Gemini", "Gemini on Google Cloud", "Claude on Vertex AI", "Imagen", "Model Garden", "Gemini Enterprise Agent Platform", "Agent Platform", "Gemini API in Vertex AI", "Generative AI on Vertex AI", "AI Platform"],
	"options": {
		"region": {"type": "region", "about": "The region that is specified for datasets, training and models, and of the endpoint that is called."},
		"excepted_features": {
			"type": "boolean",
			"about": "Whether data labeling tasks, Feature Store, experimental features or features in preview are used.",
		},
		"generative_models": {
			"type": "one-of",
			"values": ["unused", "listed", "unlisted"],
			"about": "Whether generative models such as Gemini or Claude are called, and whether the page on data residency marks each of them for the region or multi-region of its endpoint (listed) or not (unlisted).",
		},
		"endpoint": {
			"type": "one-of",
			"values": ["regional", "us", "eu", "global"],
			"about": "The endpoint of generative models: that of the region, of the multi-region us or eu, or the global one.",
		},
	},
}

facts["all"] := {
	"claim": "Google stores and processes data of Vertex AI only in the region that the customer specifies. Data labeling tasks, Feature Store and experimental or preview features are excepted.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.vertex_ai_locations, "section": "introduction"},
		{"source": source.generative_ai_data_residency, "section": "introduction", "passage": "15:38872a342b18f0ef"},
	],
}

facts["excepted_features"] := {
	"claim": "No place found for data labeling tasks, Feature Store and experimental or preview features of Vertex AI, which the statements on regions leave out.",
	"when": {"excepted_features": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.vertex_ai_locations, "section": "introduction"},
		{"source": source.agent_platform_security_controls, "section": "note 1", "passage": "20:56d0ddf42a59ab10"},
	],
}

facts["listed_models_processing"] := {
	"claim": "Generative models process requests within the region of the endpoint, if the tables mark the model for it; the tables have thirteen countries or multi-regions for Google's models.",
	"when": {"generative_models": ["listed"], "endpoint": ["regional"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.generative_ai_data_residency, "section": "ML processing"}],
}

facts["unlisted_models_processing"] := {
	"claim": "For regional endpoints that the tables do not list, such as those in the Middle East, there is no guarantee that models process requests at a specific place.",
	"when": {"generative_models": ["unlisted"], "endpoint": ["regional"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.generative_ai_data_residency, "section": "ML processing"}],
}

facts["no_model_processing"] := {
	"claim": "No place found where generative models process requests to this region's endpoint: the tables mark no model for it, and give no guarantee without a mark.",
	"when": {"generative_models": ["listed"], "endpoint": ["regional"]},
	"unless": {"region": ["asia-east1", "asia-northeast1", "asia-northeast3", "asia-south1", "asia-southeast1", "australia-southeast1", "europe-west1", "europe-west2", "europe-west3", "europe-west4", "europe-west9", "northamerica-northeast1", "southamerica-east1"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.generative_ai_data_residency, "section": "ML processing"}],
}

facts["us_models_processing"] := {
	"claim": "Generative models that the tables mark for it process requests to the endpoint of the multi-region us within that multi-region, which we take to be the United States.",
	"when": {"generative_models": ["listed"], "endpoint": ["us"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [
		{"source": source.generative_ai_data_residency, "section": "ML processing", "passage": "17:383b6cf2f5906e3f"},
		{"source": source.data_residency_support, "section": "Supported data locations", "passage": "11:06cb9cc02bb579f0"},
	],
}

facts["eu_models_processing"] := {
	"claim": "Generative models that the tables mark for it process requests to the endpoint of the multi-region eu within that multi-region, which we take to be the member states of the European Union.",
	"when": {"generative_models": ["listed"], "endpoint": ["eu"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["eu"],
	"certainty": "inferred",
	"citations": [
		{"source": source.generative_ai_data_residency, "section": "ML processing", "passage": "17:383b6cf2f5906e3f"},
		{"source": source.data_residency_support, "section": "Supported data locations", "passage": "14:23371608441e33d1"},
	],
}

facts["unlisted_multi_region_processing"] := {
	"claim": "No place found where generative models process requests to the endpoint of a multi-region for which the tables do not mark them.",
	"when": {"generative_models": ["unlisted"], "endpoint": ["us", "eu"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.generative_ai_data_residency, "section": "ML processing"}],
}

facts["global_processing"] := {
	"claim": "Global endpoints cover the entire world: nobody can control or know to which region requests to generative models are sent.",
	"when": {"generative_models": ["listed", "unlisted"], "endpoint": ["global"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.generative_ai_deployments, "section": "Global endpoint"}],
}

facts["generative_at_rest"] := {
	"claim": "What is stored at rest stays in the location that was chosen for it, whichever endpoint of generative models is called, the global one included.",
	"when": {"generative_models": ["listed", "unlisted"], "endpoint": ["us", "eu", "global"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.generative_ai_data_residency, "section": "introduction", "passage": "14:a74aee7cd50a9cb3"}],
}

facts["global_any_location"] := {
	"claim": "Requests to a global endpoint may be processed in any location of Google Cloud, so there is no guarantee of data residency.",
	"when": {"generative_models": ["listed", "unlisted"], "endpoint": ["global"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.generative_ai_data_residency, "section": "introduction", "passage": "13:283c10a55832be47"}],
}
