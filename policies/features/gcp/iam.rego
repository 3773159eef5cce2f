# Cloud IAM, as Google documents it.
package residency.features.gcp.iam

import data.residency.sources.google as source

feature := {
	"name": "Cloud IAM",
	"product": "Google Cloud IAM",
	"aliases": ["allow policies", "Google Cloud IAM"],
}

facts["all_storage"] := {
	"claim": "No place found in the pages on data residency and on resource locations for allow policies and roles.",
	"data": ["role-assignments", "role-definitions", "policies"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.concept_data_residency, "section": "page"},
		{"source": source.restrict_locations, "section": "Limitations"},
	],
}
