# METADATA
# scope: package
# title: Documents of Vercel
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.vercel

regions := {
	"title": "Global network and regions",
	"url": "https://vercel.com/docs/regions",
	"dated": "2026-08-11",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

regions_earlier := {
	"title": "Global network and regions (an earlier edition)",
	"url": "https://vercel.com/docs/regions",
	"dated": "2026-03-05",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

functions_region := {
	"title": "Configuring regions for Vercel Functions",
	"url": "https://vercel.com/docs/functions/configuring-functions/region",
	"dated": "2026-02-27",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

edge_runtime := {
	"title": "Edge Runtime",
	"url": "https://vercel.com/docs/functions/edge-functions/edge-runtime",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

routing_middleware := {
	"title": "Routing Middleware",
	"url": "https://vercel.com/docs/routing-middleware",
	"dated": "2026-01-28",
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
