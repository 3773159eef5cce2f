# Service Data, as Google documents it.
package residency.features.gcp.service_data

import data.residency.sources.google as source

feature := {
	"name": "Service Data",
	"product": "Google Cloud",
	"aliases": ["Google Cloud metadata", "billing data"],
}

facts["all_storage"] := {
	"claim": "No place found in the page on data residency for Service Data, personal data from running the services, billing included. It is apart from Customer Data, and the page refers to another.",
	"data": ["system-metadata", "billing-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.concept_data_residency, "section": "Assured Workloads and data residency"}],
}
