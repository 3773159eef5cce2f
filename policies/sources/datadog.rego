# METADATA
# scope: package
# title: Documents of Datadog
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.datadog

sites := {
	"title": "Getting Started with Datadog Sites",
	"url": "https://docs.datadoghq.com/getting_started/site/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
