# Auth0 Dashboard, as Okta documents it.
package residency.features.auth0.management_dashboard

import data.residency.sources.okta as source

feature := {
	"name": "Auth0 Dashboard",
	"product": "Auth0 by Okta",
	"aliases": ["manage.auth0.com"],
}

facts["all_processing"] := {
	"claim": "No place found for the Dashboard and account hosts, which are the same for the tenants of every region.",
	"data": ["account-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.public_cloud_service_endpoints, "section": "list of endpoints", "passage": "10:62c11ad9382775ff"},
	],
}
