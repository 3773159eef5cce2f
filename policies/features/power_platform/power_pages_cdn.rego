# Content Delivery Network of Power Pages, as Microsoft documents it.
package residency.features.power_platform.power_pages_cdn

import data.residency.sources.microsoft as source

feature := {
	"name": "Content Delivery Network of Power Pages",
	"product": "Power Pages",
	"aliases": ["CDN of Power Pages", "Power Apps portals with a content delivery network"],
}

facts["caches_storage"] := {
	"claim": "With the Content Delivery Network, files and pages of a site that anyone may read are stored on servers in several geographies. What visitors have to sign in for is not.",
	"data": ["caches", "site-content"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.power_pages_cdn, "section": "Privacy notice", "passage": "12:17f61cb384b07772"}],
}
