# Supabase, as Supabase documents it.
package residency.features.supabase.project

import data.residency.sources.supabase as source

feature := {
	"name": "Supabase project",
	"product": "Supabase",
	"aliases": ["Supabase", "Supabase Postgres"],
	"options": {
		"data_location": {"type": "places", "about": "The country of the region of the project."},
		"read_replicas": {"type": "boolean", "about": "Whether there are read replicas in other regions."},
		"configured_places": {"type": "places", "about": "The countries of the regions of read replicas."},
		"storage_cdn": {"type": "boolean", "about": "Whether objects of Storage are served through its CDN."},
		"edge_functions": {
			"type": "boolean",
			"about": "Whether Edge Functions run without a region that they are pinned to.",
		},
	},
}

facts["storage"] := {
	"claim": "The primary database, the Auth service and objects of Storage stay in the region that was chosen.",
	"data": ["customer-data", "files"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.regions, "section": "introduction", "passage": "14:02a58ef34655a529"}],
}

facts["replicas_storage"] := {
	"claim": "Read replicas are in regions that the customer chooses.",
	"when": {"read_replicas": [true]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.regions, "section": "What stays in your region", "passage": "10:9c62e8f5345cd393"}],
}

facts["cache_storage"] := {
	"claim": "The CDN of Storage caches objects globally, in the network of Cloudflare.",
	"when": {"storage_cdn": [true]},
	"data": ["caches"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.regions, "section": "What stays in your region", "passage": "14:c76918645afc18a3"}],
}

facts["edge_functions_processing"] := {
	"claim": "Edge Functions run at the edge nearest to the caller, unless they are pinned to a region.",
	"when": {"edge_functions": [true]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.regions, "section": "What stays in your region", "passage": "10:8b3c1008d2b028da"}],
}

facts["processing"] := {
	"claim": "No place found for processing by the database and the Auth service, which stay in the chosen region.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.regions, "section": "introduction", "passage": "14:02a58ef34655a529"}],
}
