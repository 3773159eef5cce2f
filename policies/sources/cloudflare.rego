# METADATA
# scope: package
# title: Documents of Cloudflare
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.cloudflare

what_stays := {
	"title": "What stays in your region",
	"url": "https://developers.cloudflare.com/data-localization/what-stays-in-your-region/",
	"dated": "2026-07-23",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

processing_region := {
	"title": "Processing region",
	"url": "https://developers.cloudflare.com/data-localization/processing-region/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

log_region := {
	"title": "Log region",
	"url": "https://developers.cloudflare.com/data-localization/log-region/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

storage_region := {
	"title": "Storage region",
	"url": "https://developers.cloudflare.com/data-localization/storage-region/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

metadata_boundary_faq := {
	"title": "Customer Metadata Boundary: FAQs",
	"url": "https://developers.cloudflare.com/data-localization/metadata-boundary/faq/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
