# Global resources of Google Cloud, as Google documents it.
package residency.features.gcp.global_resources

import data.residency.sources.google as source

feature := {
	"name": "Global resources of Google Cloud",
	"product": "Google Cloud",
	"aliases": ["global load balancers"],
}

facts["all_storage"] := {
	"claim": "No place found for global resources and for those whose location cannot be selected. The resource locations constraint does not affect where they are created.",
	"data": ["service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.restrict_locations, "section": "Limitations"}],
}
