# Vertex AI, as Google documents it.
#
# Generative AI has a page of its own, and global endpoints. This is about the rest.
package residency.features.gcp.vertex_ai

import data.residency.sources.google as source

feature := {
	"name": "Vertex AI",
	"product": "Vertex AI",
	"options": {
		"region": {"type": "region", "about": "The region that is specified for datasets, training and models."},
		"excepted_features": {
			"type": "boolean",
			"about": "Whether data labeling tasks, experimental features or features in preview are used.",
		},
	},
}

facts["all"] := {
	"claim": "Google stores and processes data of Vertex AI only in the region that the customer specifies. Data labeling tasks and experimental or preview features are excepted.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.vertex_ai_locations, "section": "introduction"}],
}

facts["excepted_features"] := {
	"claim": "No place found for data labeling tasks and for experimental or preview features of Vertex AI, which the statement on regions leaves out.",
	"when": {"excepted_features": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.vertex_ai_locations, "section": "introduction"}],
}
