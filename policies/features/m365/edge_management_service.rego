# Microsoft Edge management service, as Microsoft documents it.
package residency.features.m365.edge_management_service

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Edge management service",
	"product": "Microsoft Edge",
	"aliases": ["Edge management service", "configuration profiles of Edge", "Edge for Business settings"],
}

facts["profiles_storage"] := {
	"claim": "No place found for the configurations, of which the page says that they are stored in the cloud.",
	"data": ["service-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.edge_management_service, "section": "page", "passage": "12:041c88a289873e06"}],
}
