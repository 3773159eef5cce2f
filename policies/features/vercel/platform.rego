# Vercel, as Vercel documents it.
package residency.features.vercel.platform

import data.residency.sources.vercel as source

feature := {
	"name": "Vercel",
	"product": "Vercel",
	"aliases": ["Vercel platform", "Vercel Functions", "Vercel CDN"],
	"options": {
		"data_location": {
			"type": "places",
			"about": "The countries of the regions in which functions run. It is the United States, unless others are set.",
		},
		"edge": {
			"type": "boolean",
			"about": "Whether Routing Middleware is used, or functions of the Edge runtime without preferred regions.",
		},
	},
}

facts["functions_processing"] := {
	"claim": "Functions run in the regions that the project specifies, and in the east of the United States by default.",
	"data": ["customer-data"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.functions_region, "section": "introduction", "passage": "17:984c9fba6cc51700"}],
}

facts["cache_storage"] := {
	"claim": "Static content is cached in a network that spans the world, and served from the region that is closest to its reader.",
	"data": ["caches"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.functions_region, "section": "introduction", "passage": "18:30bbc9beb123a9d8"},
		{"source": source.regions, "section": "introduction", "passage": "15:6842a76628f8fe27"},
	],
}

facts["requests"] := {
	"claim": "Requests first reach a point of presence near their sender, anywhere in the world.",
	"data": ["customer-data"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.regions_earlier, "section": "Global infrastructure", "passage": "14:5e60ea14dcd4f859"}],
}

facts["rest_storage"] := {
	"claim": "No place found for source code, logs and settings of projects: the pages on regions speak of content and of functions.",
	"data": ["source-code", "logs", "service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.regions, "section": "introduction", "passage": "15:6842a76628f8fe27"}],
}

facts["edge_processing"] := {
	"claim": "Routing Middleware runs everywhere in the network, and so do functions of the Edge runtime that no region is set for: in the region that is closest to the request.",
	"when": {"edge": [true]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.edge_runtime, "section": "introduction", "passage": "17:77f05070e1028b1c"},
		{"source": source.routing_middleware, "section": "introduction", "passage": "16:de712e9176b09e25"},
	],
}
