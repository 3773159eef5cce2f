# Auth0 geo high availability, as Okta documents it.
package residency.features.auth0.geo_ha

import data.residency.sources.okta as source

feature := {
	"name": "Auth0 geo high availability",
	"product": "Auth0 by Okta",
	"aliases": ["GeoHA", "Geo-HA"],
}

facts["second_site_storage"] := {
	"claim": "No place found for the second site of geo high availability, which the release notes mention for the public cloud regions Australia and Japan.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.releases, "section": "updated list of IP addresses for allow listing"}],
}
