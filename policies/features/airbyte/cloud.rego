# Airbyte Cloud, as Airbyte documents it.
package residency.features.airbyte.cloud

import data.residency.sources.airbyte as source

feature := {
	"name": "Airbyte Cloud",
	"product": "Airbyte",
	"aliases": ["Airbyte", "Airbyte Plus"],
	"options": {
		"configured_places": {"type": "places", "about": "The countries of the region that is assigned to the workspace."},
		"connector_builder": {"type": "boolean", "about": "Whether connectors are developed with the Connector Builder."},
	},
}

facts["processing"] := {
	"claim": "Connections of a workspace run in the region that is assigned to it.",
	"data": ["customer-data"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "How it works", "passage": "11:3149e0fe70a856c1"}],
}

facts["cursors_processing"] := {
	"claim": "Cursors and primary keys go through the control plane, which is in the United States.",
	"data": ["customer-data"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Cursor and primary key data residency", "passage": "11:8c4d26e2b93b44e8"},
		{"source": source.data_residency, "section": "Cursor and primary key data residency", "passage": "11:92027716046f4fa7"},
	],
}

facts["builder_processing"] := {
	"claim": "The Connector Builder processes all data through the control plane, whichever region the workspace has.",
	"when": {"connector_builder": [true]},
	"data": ["customer-data"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "Connector Builder data residency", "passage": "17:a846f603078d3137"}],
}
