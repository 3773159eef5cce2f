# METADATA
# scope: package
# title: Documents of Intercom
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.intercom

subprocessors := {
	"title": "Subprocessors List",
	"url": "https://www.intercom.com/legal/subprocessors-list",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
