# Storage without a region, as Cloudflare documents it.
package residency.features.cloudflare.unregional_storage

import data.residency.sources.cloudflare as source

feature := {
	"name": "Cloudflare D1, Workers KV and Images",
	"product": "Cloudflare",
	"aliases": ["Cloudflare D1", "Workers KV", "Cloudflare Images"],
}

facts["storage"] := {
	"claim": "No place found: D1, Workers KV and Images store content and have no setting for its region.",
	"data": ["files"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.storage_region, "section": "Products with no storage region", "passage": "10:a08f90b8d4a4c64b"}],
}
