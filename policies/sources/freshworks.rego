# METADATA
# scope: package
# title: Documents of Freshworks
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.freshworks

data_hosting := {
	"title": "Freshworks Data Hosting",
	"url": "https://www.freshworks.com/privacy/data-hosting/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

freddy_data_processing := {
	"title": "Freddy AI data processing and residency framework",
	"url": "https://freddyaisupport.freshworks.com/support/solutions/articles/50000012673-freddy-ai-data-processing-and-residency-framework",
	"dated": "2026-05-11",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
