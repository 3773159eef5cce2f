# Okta preview orgs, as Okta documents it.
package residency.features.okta.preview_orgs

import data.residency.sources.okta as source

feature := {
	"name": "Okta preview orgs",
	"product": "Okta Workforce Identity",
	"aliases": ["oktapreview.com"],
}

facts["all_storage"] := {
	"claim": "No place found for preview orgs: the table of cells and their regions covers production cells only.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.okta_disaster_recovery, "section": "Disaster recovery regions"}],
}
