# METADATA
# scope: package
# title: Documents of Sentry
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.sentry

data_storage_location := {
	"title": "Data Storage Location (US or EU)",
	"url": "https://docs.sentry.io/organization/data-storage-location/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
